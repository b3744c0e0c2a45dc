package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What opens one person's journalled values: made with their first change, locked with the safe's key, and gone with the person,
 * whereupon nobody reads those values any more, in this database or in an old one.
 */
@Entity
@Table(name = "vault_key")
class PersonKey {
    @Id
    @Column(name = "subject_id")
    @PersonalData(category = DataCategory.RELATIONSHIP, purposes = Purpose.SECURITY)
    private UUID subjectId;

    @Column(name = "locked_key")
    @NotPersonal("random bits, locked")
    private byte[] locked;

    @Column(name = "made_at")
    @NotPersonal("when the row was written")
    private Instant madeAt;

    protected PersonKey() {}

    byte[] unlocked(MasterKey master) {
        return unlocked(master, new SubjectId(subjectId), locked);
    }

    static byte[] unlocked(MasterKey master, SubjectId subject, byte[] locked) {
        return Envelope.opened(master.derived("person-keys"), locked, subject.toString());
    }

    static byte[] locked(MasterKey master, SubjectId subject, byte[] key) {
        return Envelope.closed(master.derived("person-keys"), key, subject.toString());
    }
}
