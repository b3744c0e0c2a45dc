package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One version of the confidentiality undertaking in one language. Written by migration, never changed: signatures hang on it. */
@Entity
@Table(name = "staff_undertaking_text")
@NotPersonal("a text everybody signs")
class UndertakingText {
    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "language")
    private String language;

    @Column(name = "title")
    private String title;

    @Column(name = "body")
    private String body;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "required_from")
    private LocalDate requiredFrom;

    @Column(name = "months_valid")
    private int monthsValid;

    @Column(name = "sha256")
    private String sha256;

    protected UndertakingText() {}

    LocalDate validUntil(LocalDate signedOn) {
        return signedOn.plusMonths(monthsValid).minusDays(1);
    }

    int textVersion() {
        return textVersion;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String sha256() {
        return sha256;
    }
}
