package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** What was decided, why, and by whom; stays as decided. */
@Embeddable
class Ruling {
    private static final int LONGEST_REASONS = 4000;
    private static final int LONGEST_GROUND = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Decision decision;

    @Column(name = "decision_reasons")
    private String reasons;

    @Column(name = "decision_ground")
    private String ground;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    @NotPersonal("opaque account id of the one who decided")
    private UUID decidedBy;

    protected Ruling() {}

    /** GDPR Art. 12(4): whoever is refused, also in part, is told why; R-87: facts and provision. */
    Ruling(DecisionForm form, LocalDate on, UUID by) {
        if (form.decision() == null) throw new RegisterException("requests.refused.decision");
        this.decision = form.decision();
        this.reasons = Written.optional(form.reasons(), LONGEST_REASONS);
        this.ground = Written.optional(form.ground(), LONGEST_GROUND);
        this.decidedOn = on;
        this.decidedBy = by;
        if (decision.owesCertificate() && (reasons == null || ground == null)) {
            throw new RegisterException("requests.refused.reasons");
        }
    }

    Decision decision() {
        return decision;
    }

    String reasons() {
        return reasons;
    }

    String ground() {
        return ground;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    UUID decidedBy() {
        return decidedBy;
    }
}
