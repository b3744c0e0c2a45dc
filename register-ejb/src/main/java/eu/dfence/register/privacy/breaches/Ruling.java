package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** The risk, and what follows: whether the Ombudsman (GDPR Art. 33(1)) and the affected (Art. 34) are told. */
@Embeddable
@NotPersonal("a decision about the register; names nobody")
class Ruling {
    @Enumerated(EnumType.STRING)
    @Column(name = "risk")
    private Risk risk;

    @Column(name = "risk_reasons")
    private String riskReasons;

    @Column(name = "notifies")
    private Boolean notifies;

    @Column(name = "late_reasons")
    private String lateReasons;

    @Enumerated(EnumType.STRING)
    @Column(name = "telling")
    private Telling telling;

    @Column(name = "telling_reasons")
    private String tellingReasons;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    protected Ruling() {}

    Ruling(RulingForm form, UUID by, Instant at) {
        if (form.risk() == null) throw new RegisterException("breaches.refused.risk");
        risk = form.risk();
        riskReasons = Written.needed(form.riskReasons(), 4000, "breaches.refused.risk-reasons");
        if (risk != Risk.NONE && !form.notifies()) throw new RegisterException("breaches.refused.must-notify");
        notifies = form.notifies();
        lateReasons = Written.optional(form.lateReasons(), 2000);
        telling = telling(form);
        tellingReasons = Written.optional(form.tellingReasons(), 2000);
        if (telling.exception() && tellingReasons == null) {
            throw new RegisterException("breaches.refused.telling-reasons");
        }
        decidedAt = at;
        decidedBy = by;
    }

    /** Somebody may be told without a high risk, and nobody is left untold at one without an exception of Art. 34(3). */
    private static Telling telling(RulingForm form) {
        if (form.telling() == null) throw new RegisterException("breaches.refused.telling");
        if (form.risk() == Risk.HIGH && form.telling() == Telling.NOT_HIGH) {
            throw new RegisterException("breaches.refused.must-tell");
        }
        return form.telling();
    }

    RulingForm told() {
        return new RulingForm(risk, riskReasons, notifies, lateReasons, telling, tellingReasons);
    }

    boolean notifies() {
        return notifies;
    }

    Risk risk() {
        return risk;
    }

    Telling telling() {
        return telling;
    }

    boolean explainsDelay() {
        return lateReasons != null;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    UUID decidedBy() {
        return decidedBy;
    }
}
