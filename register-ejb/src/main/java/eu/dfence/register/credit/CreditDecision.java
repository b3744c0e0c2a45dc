package eu.dfence.register.credit;

import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.RulingForm;
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
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;

/** A person's decision about a customer's credit. Made of a {@link Human} and never changed; who contests it has it decided anew by another. */
@Entity
@Table(name = "credit_decision")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CreditDecision {
    @Id
    @GeneratedValue(generator = "credit_decision")
    @SequenceGenerator(name = "credit_decision", sequenceName = "credit_decision_seq", allocationSize = 50)
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

    @ManyToOne(optional = false)
    @JoinColumn(name = "grounds_id")
    @NotPersonal("which grounds were read")
    private CreditGrounds grounds;

    @Embedded
    private Ruling ruling;

    protected CreditDecision() {}

    CreditDecision(Human human, RulingForm form) {
        this.publicId = Ids.next();
        this.grounds = human.read();
        this.subjectId = grounds.subject().value();
        this.ruling = new Ruling(human, form);
    }

    UUID publicId() {
        return publicId;
    }

    Long id() {
        return id;
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    CreditGrounds grounds() {
        return grounds;
    }

    Ruling ruling() {
        return ruling;
    }

    boolean by(UUID account) {
        return ruling.decidedBy().equals(account);
    }

    /**
     * @param objection or null
     * @param review or null
     */
    DecisionRow row(CreditObjection objection, CreditReview review, Map<UUID, String> names, UUID viewer) {
        return new DecisionRow(
                publicId,
                ruling.told(names),
                grounds.proposal(),
                objection == null ? null : objection.told(),
                review == null ? null : review.ruling().told(names),
                objection != null && review == null && !by(viewer));
    }
}
