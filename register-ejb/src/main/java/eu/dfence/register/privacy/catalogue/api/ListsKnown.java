package eu.dfence.register.privacy.catalogue.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Each module that makes lists of persons answers which left and who stood in one, should it be lost (GDPR Art. 33(3)(a)).
 * Asked through CDI ({@code @Any Instance}), never known by name.
 */
public interface ListsKnown {
    /** Newest first, at most fifty. */
    List<ListMade> since(Instant moment);

    /** Empty when the module made no such list, or has not let it go. */
    List<SubjectId> persons(UUID list);
}
