package eu.dfence.register.outreach;

import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingRow;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ListMade;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
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
    private static final int LONGEST_RECIPIENT = 120;

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

    Mailing(Prohibition.Kind purpose, Medium medium, String recipient, int chosen, UUID by, Instant at) {
        if (purpose == null || !MailingDesk.PURPOSES.contains(purpose))
            throw new RegisterException("mailings.refused.purpose");
        if (medium == null) throw new RegisterException("mailings.refused.medium");
        this.publicId = Ids.next();
        this.purpose = purpose;
        this.medium = medium;
        this.recipient = named(recipient);
        this.chosen = chosen;
        this.chosenBy = by;
        this.chosenAt = at;
    }

    private static String named(String recipient) {
        String name = recipient == null ? "" : recipient.strip();
        if (name.isEmpty() || name.length() > LONGEST_RECIPIENT)
            throw new RegisterException("mailings.refused.recipient", LONGEST_RECIPIENT);
        return name;
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

    /** Whoever got it, and what it told of each; a mailing is the register's own, whoever posts it. */
    Recipient recipient(ZoneId zone) {
        DataCategory address = medium == Medium.EMAIL ? DataCategory.EMAIL : DataCategory.POSTAL_ADDRESS;
        return new Recipient(
                recipient,
                RecipientRole.PROCESSOR,
                LocalDate.ofInstant(madeAt, zone),
                eu.dfence.register.privacy.catalogue.api.Purpose.MARKETING,
                Set.of(DataCategory.NAME, address));
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
