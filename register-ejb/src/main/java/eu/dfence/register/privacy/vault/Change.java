package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.vault.api.ChangeRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One value of a person changed. Written by {@link Journal} inside the transaction that changes it and never touched again; with the
 * person go the values, while who changed which field when stays as proof (GDPR Art. 5(2)). Not the thirty days of a security log: a
 * complaint about a wrong value comes later than that.
 */
@Entity
@Table(name = "vault_change")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = {Purpose.SECURITY, Purpose.DATA_SUBJECT_RIGHTS},
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Change {
    static final String OLD = "old";
    static final String NEW = "new";

    @Id
    @GeneratedValue(generator = "vault_change")
    @SequenceGenerator(name = "vault_change", sequenceName = "vault_change_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    @NotPersonal("opaque account id of the one who wrote it")
    private UUID accountId;

    @Column(name = "field")
    private String field;

    @Column(name = "old_value")
    @PersonalData(
            category = DataCategory.RELATIONSHIP,
            purposes = Purpose.CUSTOMER_REGISTER,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.CLEAR)
    private byte[] before;

    @Column(name = "new_value")
    @PersonalData(
            category = DataCategory.RELATIONSHIP,
            purposes = Purpose.CUSTOMER_REGISTER,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.CLEAR)
    private byte[] after;

    protected Change() {}

    UUID by() {
        return accountId;
    }

    /**
     * @param key the person's own
     * @param by who changed it, or null when not known
     */
    ChangeRow read(byte[] key, String by) {
        return new ChangeRow(at, by, field, opened(key, before, OLD), opened(key, after, NEW));
    }

    private String opened(byte[] key, byte[] value, String side) {
        return value == null
                ? null
                : new String(Envelope.opened(key, value, place(id, field, side)), StandardCharsets.UTF_8);
    }

    static byte[] closed(byte[] key, long id, String field, String side, String value) {
        return value == null
                ? null
                : Envelope.closed(key, value.getBytes(StandardCharsets.UTF_8), place(id, field, side));
    }

    private static String place(long id, String field, String side) {
        return id + " " + field + " " + side;
    }
}
