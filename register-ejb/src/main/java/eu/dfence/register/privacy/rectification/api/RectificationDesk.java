package eu.dfence.register.privacy.rectification.api;

import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.Page;
import java.time.LocalDate;
import java.util.UUID;

/** Where what was granted is carried out (GDPR Art. 16) and told to whoever gave or got the wrong value (Art. 19). */
public interface RectificationDesk {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code requests.unknown} */
    Rectification of(UUID request);

    /**
     * Changes the customer's value, settles the correction and makes a notice to every source and recipient of what stood
     * there.
     *
     * @param value empty when the correction takes the value away
     * @param language of the notices: fi, sv or en
     * @throws eu.dfence.register.shared.api.RegisterException {@code requests.refused.not-to-correct}, {@code
     *     requests.refused.settled}, {@code requests.refused.wanted}, {@code requests.refused.language}, and what the customer form refuses
     */
    void correct(UUID request, long item, ContactDatum datum, String value, String language);

    /**
     * Settles a correction that was carried out where it cannot be seen from here: in an order, a note, on paper.
     *
     * @param outcome what was done, up to 500 characters
     * @throws eu.dfence.register.shared.api.RegisterException {@code requests.refused.outcome} without one
     */
    void settle(UUID request, long item, String outcome);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code rectification.unknown} */
    NoticeLetter letter(UUID notice);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code rectification.refused.day} for a day to come */
    void sent(UUID notice, LocalDate on, Channel channel);

    /**
     * The party answered.
     *
     * @param remark what it answered, or null
     * @throws eu.dfence.register.shared.api.RegisterException {@code rectification.refused.not-sent}
     */
    void acknowledged(UUID notice, LocalDate on, String remark);

    /**
     * Telling is impossible or a disproportionate effort.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code rectification.refused.why} without a reason
     */
    void giveUp(UUID notice, String why);

    /** Those nobody has answered, the earliest day first; at most a hundred. */
    Page<NoticeRow> open();

    /** How many are past their day without an answer, counted no further than the cap of a page. */
    int late();
}
