package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which changes this transaction has written. */
@TransactionScoped
class ChangesOfTransaction implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, UUID> written = new HashMap<>();

    /** The change of the same field, or null. */
    UUID counterpart(SubjectId subject, String field) {
        return written.get(subject + " " + field);
    }

    void wrote(SubjectId subject, String field, UUID change) {
        written.put(subject + " " + field, change);
    }
}
