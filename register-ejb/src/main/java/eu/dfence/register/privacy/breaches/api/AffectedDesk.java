package eu.dfence.register.privacy.breaches.api;

import eu.dfence.register.privacy.catalogue.api.ListMade;
import eu.dfence.register.privacy.catalogue.api.Page;
import java.util.List;
import java.util.UUID;

/** Who was affected by a breach (GDPR Art. 33(3)(a), 34): computed, frozen, and shown to those who may see it. */
public interface AffectedDesk {
    int PAGE = 50;

    /** No more than this are found by one question. */
    int MOST = 100_000;

    /**
     * Finds the affected and freezes them with the question; who was found before stays found once.
     *
     * @param version of the breach's card
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code origin}, {@code
     *     account}, {@code accounts}, {@code window}, {@code list}, {@code identifier} with the line, {@code nobody}, {@code
     *     too-many}
     */
    FindingRow find(UUID breach, int version, AffectedQuery query);

    /** In the order they were made. */
    List<FindingRow> findings(UUID breach);

    /** How many are affected as far as was found. */
    int affected(UUID breach);

    /** @param cursor of the page, or null for the first */
    Page<AffectedRow> persons(UUID breach, String cursor);

    /** Lists that left since the breach began, or within the year before it became known. */
    List<ListMade> lists(UUID breach);
}
