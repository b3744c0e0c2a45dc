package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened with a customer, newest first on the card.
 *
 * @param text what was written, or the value that came
 * @param before the value that went, or null
 * @param by the account, or null for a feed
 * @param source where a changed value came from, or null for an entry somebody wrote
 */
@PersonalData(category = DataCategory.RELATIONSHIP, purposes = Purpose.CUSTOMER_RELATIONSHIP)
public record TimelineEntry(Kind kind, Instant at, String text, String before, UUID by, Source source)
        implements Serializable {
    public enum Kind {
        CALL,
        EMAIL,
        VISIT,
        NOTE,
        EMAIL_CHANGED,
        PHONE_CHANGED,
        ADDRESS_CHANGED;

        public static Kind of(NoteKind note) {
            return valueOf(note.name());
        }

        /** Whether it tells of a changed value and not of a contact. */
        public boolean change() {
            return compareTo(EMAIL_CHANGED) >= 0;
        }
    }
}
