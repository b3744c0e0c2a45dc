package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Which changes this transaction has written. */
@TransactionScoped
class ChangesOfTransaction implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Long> written = new HashMap<>();

    /** The change of the same field, or null. */
    Long counterpart(SubjectId subject, String field) {
        return written.get(subject + " " + field);
    }

    void wrote(SubjectId subject, String field, long change) {
        written.put(subject + " " + field, change);
    }
}
