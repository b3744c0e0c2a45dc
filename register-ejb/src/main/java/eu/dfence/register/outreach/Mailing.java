package eu.dfence.register.outreach;

import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingRow;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.ListMade;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
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
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mailing list: chosen for a purpose and a recipient, made into a file once, and kept as the record of what left. */
@Entity
@Table(name = "outreach_mailing")
@NotPersonal("a list as a whole; who stands on it is told by Mailed")
class Mailing {
    private static final Set<Field> BY_EMAIL = EnumSet.of(Field.NAME, Field.EMAIL);
    private static final Set<Field> BY_POST =
            EnumSet.of(Field.NAME, Field.CARE_OF, Field.STREET, Field.POSTAL_CODE, Field.CITY, Field.COUNTRY);

    @Id
    @GeneratedValue(generator = "outreach_mailing")
    @SequenceGenerator(name = "outreach_mailing", sequenceName = "outreach_mailing_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Prohibition.Kind purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "medium")
    private Medium medium;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "chosen")
    private int chosen;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "chosen_by")
    private UUID chosenBy;

    @Column(name = "went")
    private Integer went;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "sha256")
    private String sha256;

    protected Mailing() {}

    Mailing(Prohibition.Kind purpose, Medium medium, PartnerChoices.Choice to, int chosen, UUID by, Instant at) {
        if (purpose == null || !MailingDesk.PURPOSES.contains(purpose))
            throw new RegisterException("mailings.refused.purpose");
        if (medium == null) throw new RegisterException("mailings.refused.medium");
        this.publicId = Ids.next();
        this.purpose = purpose;
        this.medium = medium;
        if (to == null) throw new RegisterException("mailings.refused.recipient");
        this.partnerId = to.id();
        this.recipient = to.name();
        this.chosen = chosen;
        this.chosenBy = by;
        this.chosenAt = at;
    }

    void refuseWhenMade() {
        if (madeAt != null) throw new RegisterException("mailings.refused.made");
    }

    void made(int persons, String fingerprint, UUID by, Instant at) {
        refuseWhenMade();
        went = persons;
        sha256 = fingerprint;
        madeBy = by;
        madeAt = at;
    }

    boolean made() {
        return madeAt != null;
    }

    Admission admission() {
        return new Admission(purpose, medium);
    }

    Medium medium() {
        return medium;
    }

    UUID publicId() {
        return publicId;
    }

    ListMade list() {
        return new ListMade(publicId, recipient, madeAt, went);
    }

    UUID partner() {
        return partnerId;
    }

    /** All its file may tell of each (GDPR Art. 5(1)(c)). */
    static Set<Field> fields(Medium medium) {
        return medium == Medium.EMAIL ? BY_EMAIL : BY_POST;
    }

    /** Whoever got a list before there were partners, and what it told of each; a mailing is the register's own, whoever posts it. */
    Recipient recipient(ZoneId zone) {
        return new Recipient(
                recipient,
                RecipientRole.PROCESSOR,
                LocalDate.ofInstant(madeAt, zone),
                DisclosurePurpose.MAILING.within(),
                fields(medium).stream().map(Field::category).collect(Collectors.toSet()));
    }

    /** @throws RegisterException {@code mailings.unknown} while it is not made */
    Outgoing outgoing(List<SubjectId> subjects, byte[] file) {
        if (madeAt == null) throw new RegisterException("mailings.unknown");
        return new Outgoing(
                publicId,
                Exit.MAILING_LIST,
                Addressee.partner(partnerId),
                DisclosurePurpose.MAILING,
                fields(medium),
                subjects,
                file,
                sha256);
    }

    Set<UUID> staff() {
        return Stream.of(chosenBy, madeBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    MailingRow row(Map<UUID, String> names) {
        return new MailingRow(
                publicId,
                purpose,
                medium,
                recipient,
                chosen,
                chosenAt,
                names.get(chosenBy),
                went,
                madeAt,
                madeBy == null ? null : names.get(madeBy),
                sha256);
    }
}
