package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.consent.api.ConsentCard;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The words of a consent, and the days on which they are the ones to show (GDPR Art. 7(2)). Written by migrations only. */
@Entity
@Table(name = "consent_wording")
@NotPersonal("words everybody is shown")
class ConsentWording {
    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private MarketingChannel channel;

    @Column(name = "language")
    private String language;

    @Column(name = "content")
    private String content;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ConsentWording() {}

    ConsentWording(MarketingChannel channel, String language, String content, String sha256) {
        this.channel = channel;
        this.language = language;
        this.content = content;
        this.sha256 = sha256;
    }

    MarketingChannel channel() {
        return channel;
    }

    String sha256() {
        return sha256;
    }

    ConsentCard.Wording told() {
        return new ConsentCard.Wording(language, content, sha256);
    }
}
