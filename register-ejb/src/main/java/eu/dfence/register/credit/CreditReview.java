package eu.dfence.register.credit;

import eu.dfence.register.credit.api.RulingForm;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A contested decision, decided anew by another person; from then on this ruling stands. */
@Entity
@Table(name = "credit_review")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CreditReview {
    @Id
    @GeneratedValue(generator = "credit_review")
    @SequenceGenerator(name = "credit_review", sequenceName = "credit_review_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "decision_id")
    @NotPersonal("which decision was reviewed")
    private CreditDecision decision;

    @Column(name = "reviewed_of")
    @NotPersonal("opaque id of the account that decided first")
    private UUID reviewedOf;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "grounds_id")
    @NotPersonal("which grounds were read")
    private CreditGrounds grounds;

    @Embedded
    private Ruling ruling;

    protected CreditReview() {}

    /** @param objection what the customer said, which the reviewer has before them */
    CreditReview(CreditDecision decision, CreditObjection objection, Human human, RulingForm form) {
        if (objection == null) throw new RegisterException("credit.refused.unasked");
        if (decision.by(human.account())) throw new RegisterException("credit.refused.same");
        this.decision = decision;
        this.reviewedOf = decision.ruling().decidedBy();
        this.grounds = human.read();
        this.ruling = new Ruling(human, form);
    }

    Long id() {
        return id;
    }

    Ruling ruling() {
        return ruling;
    }

    CreditGrounds grounds() {
        return grounds;
    }
}
