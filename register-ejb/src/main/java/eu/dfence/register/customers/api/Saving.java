package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.List;

/** What came of saving a customer form. */
public sealed interface Saving extends Serializable {
    record Stored(SubjectId customer) implements Saving {}

    /** Nothing was written; each refusal names its field. */
    record Refused(List<FieldRefusal> refusals) implements Saving {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** Somebody saved the same customer since the form was opened; nothing was written. */
    record Stale() implements Saving {}
}
