package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One version of the privacy notice and the days it was in force. */
@Entity
@Table(name = "access_notice_version")
@NotPersonal("the published notice")
class NoticeVersion {
    @Id
    @GeneratedValue(generator = "access_notice_version")
    @SequenceGenerator(name = "access_notice_version", sequenceName = "access_notice_version_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "label")
    private String label;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected NoticeVersion() {}

    NoticeVersion(String label, LocalDate from, LocalDate to) {
        this.label = label;
        this.validFrom = from;
        this.validTo = to;
    }

    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    /** @param day last day, written once; null while none is known */
    void endOn(LocalDate day) {
        if (validTo == null) validTo = day;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
