package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Prohibitions that outlive the data of whoever set them (R-89, GDPR Art. 21(3)): kept as pseudonyms of what the person is known
 * by, and in force again as soon as the same is recorded of anybody. Asked inside the transaction that erases or records.
 */
public interface SurvivingBans {
    /**
     * Something a person is known by.
     *
     * @param value brought to one form, so that two ways of writing the same are the same
     */
    record Identifier(Kind kind, String value) implements Serializable {
        public enum Kind {
            EMAIL,
            PHONE,
            NAME_AND_ADDRESS
        }

        public Identifier {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Keeps what the person forbids today under each of the identifiers. Twice is once. */
    void keep(SubjectId subject, Set<Identifier> identifiers);

    /** Sets for the person whatever survived under one of these, since the day it was first said. */
    void setAgain(SubjectId subject, Set<Identifier> recorded);

    /** What survived and the person has now lifted survives no longer under any of these. */
    void forgetLifted(SubjectId subject, Set<Identifier> identifiers);
}
