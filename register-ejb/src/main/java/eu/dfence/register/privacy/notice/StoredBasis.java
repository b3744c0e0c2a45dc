package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.notice.api.LegalBasis;
import eu.dfence.register.privacy.notice.api.Use;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;

/** On what a purpose rests, from a day on (GDPR Art. 6(1)). Written by migrations only. */
@Entity
@Table(name = "notice_basis")
@NotPersonal("a purpose and a provision")
class StoredBasis {
    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private LegalBasis basis;

    @Column(name = "interest_fi")
    private String interestFi;

    @Column(name = "interest_sv")
    private String interestSv;

    @Column(name = "interest_en")
    private String interestEn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "source")
    private String source;

    protected StoredBasis() {}

    Purpose purpose() {
        return purpose;
    }

    Use.Ground told() {
        Map<String, String> interest =
                interestFi == null ? Map.of() : Map.of("fi", interestFi, "sv", interestSv, "en", interestEn);
        return new Use.Ground(basis, interest, validFrom, source);
    }
}
