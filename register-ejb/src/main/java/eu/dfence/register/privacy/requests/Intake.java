package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Objection;
import eu.dfence.register.privacy.requests.api.Signature;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a request came in; stays as received. */
@Embeddable
class Intake {
    private static final Set<String> LANGUAGES = Set.of("fi", "en", "sv");
    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_NAME = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_right")
    private DataSubjectRight right;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "language")
    private String language;

    @Column(name = "written")
    private boolean written;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature")
    private Signature signature;

    @Column(name = "representative")
    @PersonalData(
            category = DataCategory.NAME,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK,
            namesAnother = true)
    private String representative;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority")
    private Authority authority;

    @Column(name = "said")
    private String said;

    @Column(name = "recorded_at")
    @NotPersonal("when the row was written")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    @NotPersonal("opaque account id of the one who wrote it")
    private UUID recordedBy;

    protected Intake() {}

    Intake(Asked asked, UUID by, Instant at, LocalDate today) {
        if (asked.right() == null) throw new RegisterException("requests.refused.right");
        if (asked.receivedOn() == null) throw new RegisterException("requests.refused.received-on");
        if (asked.receivedOn().isAfter(today)) throw new RegisterException("requests.refused.received-later", today);
        if (!LANGUAGES.contains(asked.language())) throw new RegisterException("requests.refused.language");
        this.right = asked.right();
        this.channel = asked.channel();
        this.receivedOn = asked.receivedOn();
        this.language = asked.language();
        this.written = asked.written();
        this.signature = asked.signature() == null ? Signature.NONE : asked.signature();
        this.representative = Written.optional(asked.representative(), LONGEST_NAME);
        this.authority = authority(asked.authority());
        this.said = Written.optional(asked.said(), LONGEST_WORDS);
        this.recordedAt = at;
        this.recordedBy = by;
    }

    private Authority authority(Authority shown) {
        if (representative == null) return null;
        return shown == null ? Authority.NONE : shown;
    }

    DataSubjectRight right() {
        return right;
    }

    Channel channel() {
        return channel;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String language() {
        return language;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    boolean authorised() {
        return authority != Authority.NONE;
    }

    Asked asked(List<Correction> corrections, Set<Objection> objections) {
        return new Asked(
                right,
                channel,
                receivedOn,
                language,
                written,
                signature,
                representative,
                authority,
                said,
                corrections,
                objections);
    }
}
