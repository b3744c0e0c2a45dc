package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version of a text, in force from a day until a later one takes over. Never changed: letters were written with it. */
@Entity
@Table(name = "letters_template")
@NotPersonal("a text of the house; who changed it is an opaque id, the person stands in staff")
class StoredTemplate {
    @Id
    @GeneratedValue(generator = "letters_template")
    @SequenceGenerator(name = "letters_template", sequenceName = "letters_template_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LetterKind kind;

    @Column(name = "language")
    private String language;

    @Column(name = "number")
    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "body")
    private String body;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StoredTemplate() {}

    StoredTemplate(
            LetterKind kind,
            LetterLanguage language,
            int number,
            LocalDate validFrom,
            String body,
            UUID changedBy,
            Instant changedAt) {
        if (!Template.read(kind, body).faults().isEmpty()) {
            throw new IllegalArgumentException("A template with faults is not kept");
        }
        this.kind = kind;
        this.language = language.tag();
        this.number = number;
        this.validFrom = validFrom;
        this.body = Template.straight(body);
        this.sha256 = Sha256.hex(this.body);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    boolean isOf(LetterKind kind, LetterLanguage language) {
        return this.kind == kind && this.language.equals(language.tag());
    }

    Wording wording() {
        return new Wording(number, body, sha256);
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
