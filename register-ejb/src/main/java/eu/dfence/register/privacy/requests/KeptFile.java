package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** A file byte for byte as it came or left. */
@Embeddable
class KeptFile {
    @PersonalData(
            category = DataCategory.RIGHTS,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Lob
    @Column(name = "content")
    private byte[] content;

    @Column(name = "bytes")
    @NotPersonal("about the file, not about the person")
    private long bytes;

    @Column(name = "sha256")
    @NotPersonal("about the file, not about the person")
    private String sha256;

    protected KeptFile() {}

    KeptFile(byte[] content) {
        this.content = content.clone();
        this.bytes = content.length;
        this.sha256 = Sha256.hex(content);
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return sha256;
    }
}
