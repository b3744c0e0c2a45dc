package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;

/** A country to which data may go by itself, for some days (GDPR Art. 44, 45); written by migrations only. */
@Entity
@Table(name = "disclosures_country")
@NotPersonal("a country")
class Country {
    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "country")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private TransferBasis basis;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "source")
    private String source;

    @Column(name = "source_fi")
    private String sourceFi;

    @Column(name = "source_sv")
    private String sourceSv;

    protected Country() {}

    /** As a migration writes it, but for the languages. */
    Country(String code, TransferBasis basis, LocalDate from, LocalDate to, String source) {
        this.code = code;
        this.basis = basis;
        this.validFrom = from;
        this.validTo = to;
        this.source = source;
        this.sourceFi = source;
        this.sourceSv = source;
    }

    boolean on(String where, LocalDate day) {
        return code.equals(where) && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    TransferBasis basis() {
        return basis;
    }

    /** By language. */
    Map<String, String> source() {
        return Map.of("en", source, "fi", sourceFi, "sv", sourceSv);
    }
}
