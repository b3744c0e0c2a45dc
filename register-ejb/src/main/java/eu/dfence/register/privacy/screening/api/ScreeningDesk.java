package eu.dfence.register.privacy.screening.api;

import java.util.List;
import java.util.UUID;

/** Where it is screened whether a processing needs an impact assessment (GDPR Art. 35). Nothing signed ever changes. */
public interface ScreeningDesk {
    /** The newest version of each processing, the earliest day of review first. */
    List<ScreeningRow> list();

    /** @throws eu.dfence.register.shared.api.RegisterException {@code screening.unknown} */
    ScreeningCard screening(UUID id);

    /**
     * Signs the next version.
     *
     * @param processingId null for a processing that was never screened
     * @param basedOn revision of the newest version when the form was opened; 0 without one
     * @return id of the signed version
     * @throws eu.dfence.register.shared.api.RegisterException {@code screening.refused.} and {@code processing}, {@code
     *     describes}, {@code unanswered}, {@code reason} with the number of the question, {@code outcome}, {@code obliged},
     *     {@code reasons}, {@code advice}, {@code review}, {@code changed}
     */
    UUID sign(UUID processingId, int basedOn, ScreeningForm form);
}
