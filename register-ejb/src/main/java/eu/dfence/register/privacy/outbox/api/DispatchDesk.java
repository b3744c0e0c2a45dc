package eu.dfence.register.privacy.outbox.api;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where it is seen to that everybody who must hear of an erasure does. */
public interface DispatchDesk {
    /** All that was and is to be sent of one erasure, in the order in which it came. */
    List<DispatchRow> of(SubjectId subject);

    /** What is not done, the earliest day first; at most a hundred. */
    List<DispatchRow> open();

    DispatchCounts counts();

    /**
     * The order, notice or word; of an order that has been sent, the reminder. It leaves through the gate: whoever fetches it again on the
     * same day before it is marked as sent gets the same bytes, and on a later day a new letter. It asks for an answer within two weeks of that day.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code outbox.unknown}; {@code outbox.refused.settled}; {@code
     *     letters.refused.no-controller}; what {@link eu.dfence.register.privacy.disclosures.api.Gate} refuses
     */
    DispatchLetter letter(UUID dispatch);

    /**
     * What was fetched left, or was told by telephone or in person. A notice and a word are done with that; an order waits two weeks for its answer, and sent again it is a reminder.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code outbox.refused.settled}, {@code …not-fetched} for a letter, e-mail or form, {@code …channel}, {@code …day} for a day to come, {@code
     *     …reminder} for one before the order
     */
    void sent(UUID dispatch, LocalDate on, Channel channel);

    /**
     * The processor has deleted.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code outbox.refused.settled}, {@code …not-sent}, {@code …day}
     */
    void acknowledged(UUID dispatch, LocalDate on);

    /**
     * Telling is impossible or a disproportionate effort (GDPR Art. 19).
     *
     * @param why up to 500 characters
     * @throws eu.dfence.register.shared.api.RegisterException {@code outbox.refused.settled}, {@code …why} without a reason
     */
    void giveUp(UUID dispatch, String why);
}
