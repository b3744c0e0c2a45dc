package eu.dfence.register.credit;

import eu.dfence.register.credit.api.GroundsCard;
import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** These facts and this proposal were reckoned for one person on one day. It decides nothing; until that person has read it nobody decides by it. */
@Entity
@Table(name = "credit_grounds")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CreditGrounds {
    @Id
    @GeneratedValue(generator = "credit_grounds")
    @SequenceGenerator(name = "credit_grounds", sequenceName = "credit_grounds_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    @NotPersonal("opaque id")
    private UUID publicId;

    @Column(name = "subject_id")
    @NotPersonal("opaque id of the data subject")
    private UUID subjectId;

    @Column(name = "shown_to")
    @NotPersonal("opaque id of a staff account")
    private UUID shownTo;

    @Column(name = "shown_at")
    @NotPersonal("when the row was written")
    private Instant shownAt;

    @Column(name = "shown_on")
    private LocalDate shownOn;

    @Column(name = "read_at")
    @NotPersonal("when whoever decides was shown it")
    private Instant readAt;

    @Embedded
    private Facts facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposal")
    private Outcome proposal;

    @Column(name = "proposed_limit", precision = 12, scale = 2)
    private BigDecimal proposedLimit;

    protected CreditGrounds() {}

    CreditGrounds(SubjectId subject, Facts facts, Weighing weighed, UUID shownTo, Instant at, LocalDate on) {
        this.publicId = Ids.next();
        this.subjectId = subject.value();
        this.facts = facts;
        this.proposal = weighed.proposal();
        this.proposedLimit = weighed.limit();
        this.shownTo = shownTo;
        this.shownAt = at;
        this.shownOn = on;
    }

    boolean shownTo(UUID account) {
        return shownTo.equals(account);
    }

    /** Whoever it was reckoned for looks at it. */
    CreditGrounds read(Instant at) {
        if (readAt == null) readAt = at;
        return this;
    }

    boolean readBy(UUID account) {
        return shownTo(account) && readAt != null;
    }

    LocalDate shownOn() {
        return shownOn;
    }

    UUID publicId() {
        return publicId;
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    Outcome proposal() {
        return proposal;
    }

    Long id() {
        return id;
    }

    /** @param rules of the day */
    GroundsCard card(List<CreditRule> rules) {
        return new GroundsCard(
                publicId,
                shownOn,
                facts.open(),
                facts.overdue(),
                new Weighing(rules, facts).lines(),
                proposal,
                proposedLimit);
    }
}
