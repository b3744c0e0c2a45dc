package eu.dfence.register.privacy.breaches.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The register of breaches (GDPR Art. 33(5)) and its clock. The privacy officer writes; IT may write a breach down. */
public interface BreachDesk {
    /**
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code title}, {@code
     *     happened}, {@code found-how}, {@code moments}, {@code aware-later}, {@code aware-early}, {@code found-later}, {@code
     *     began-later}, {@code period}, {@code nature}, {@code count}
     */
    Recorded record(BreachForm form);

    /** The running ones first, then the last ones; at most {@value #MOST}. */
    List<BreachRow> list();

    /** Those whose clock runs, the nearest moment first. */
    List<BreachRow> running();

    /** How many of them there are. */
    int waiting();

    /** @throws eu.dfence.register.shared.api.RegisterException {@code breaches.unknown} */
    BreachCard breach(UUID id);

    /**
     * @param version of the card the form was opened with
     * @throws eu.dfence.register.shared.api.RegisterException what {@link #record} refuses, {@code breaches.refused.changed},
     *     {@code breaches.refused.closed}, {@code breaches.refused.clock-told} when the clock's start changes after the first
     *     report has left
     */
    void describe(UUID id, int version, BreachForm form);

    /**
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code risk}, {@code
     *     risk-reasons}, {@code must-notify}, {@code telling}, {@code must-tell}, {@code telling-reasons}, {@code notified}
     */
    void assess(UUID id, int version, RulingForm form);

    /**
     * Makes the next report of what is known now; one that has not left is made anew in its place.
     *
     * @param contact how whom to ask is reached, up to 200 characters (Art. 33(3)(b))
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code phase}, {@code first},
     *     {@code made}, {@code contact}, {@code not-notifying}, {@code gaps}, {@code late-reasons}
     */
    UUID makeReport(UUID id, int version, Phase phase, LetterLanguage language, String contact);

    /**
     * @param at when it left; not to come, nor before it was made
     * @param reference the Ombudsman's case number, or null
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code sent-at}, {@code sent},
     *     {@code late-reasons}
     */
    void sent(UUID report, Instant at, String reference);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code breaches.unknown} */
    ReportFile report(UUID report);

    /**
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code undecided}, {@code
     *     not-notified}, {@code unfinished}
     */
    void close(UUID id, int version);

    int MOST = 200;
}
