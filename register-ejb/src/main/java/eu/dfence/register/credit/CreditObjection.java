package eu.dfence.register.credit;

import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.ObjectionForm;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the customer says to a decision, and with it the demand that another person looks (GDPR Art. 22(3)). */
@Entity
@Table(name = "credit_objection")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CreditObjection {
    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(generator = "credit_objection")
    @SequenceGenerator(name = "credit_objection", sequenceName = "credit_objection_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "decision_id")
    @NotPersonal("which decision it is about")
    private CreditDecision decision;

    @Column(name = "said")
    private String said;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "how")
    private Channel how;

    @Column(name = "recorded_at")
    @NotPersonal("when the row was written")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    @NotPersonal("opaque id of a staff account")
    private UUID recordedBy;

    protected CreditObjection() {}

    CreditObjection(CreditDecision decision, ObjectionForm form, UUID by, Instant at, LocalDate today) {
        this.decision = decision;
        this.said = form.said() == null ? "" : form.said().strip();
        if (said.isEmpty() || said.length() > LONGEST) throw new RegisterException("credit.refused.said", LONGEST);
        LocalDate on = form.saidOn();
        LocalDate decided = decision.ruling().decidedOn();
        if (on == null || on.isAfter(today) || on.isBefore(decided))
            throw new RegisterException("credit.refused.said-on", decided);
        if (form.how() == null) throw new RegisterException("credit.refused.how");
        this.saidOn = on;
        this.how = form.how();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    Long id() {
        return id;
    }

    DecisionRow.Objection told() {
        return new DecisionRow.Objection(said, saidOn, how);
    }
}
