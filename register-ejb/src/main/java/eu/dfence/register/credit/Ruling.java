package eu.dfence.register.credit;

import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.RulingForm;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a person decided and why, in words of their own. */
@Embeddable
class Ruling {
    static final int SHORTEST_REASON = 20;
    static final int LONGEST_REASON = 2000;
    static final int LONGEST_MONTHS = 24;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "credit_limit", precision = 12, scale = 2)
    private BigDecimal limit;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_at")
    @NotPersonal("when the row was written")
    private Instant decidedAt;

    @Column(name = "decided_by")
    @NotPersonal("opaque id of a staff account")
    private UUID decidedBy;

    protected Ruling() {}

    Ruling(Human human, RulingForm form) {
        if (form.outcome() == null) throw new RegisterException("credit.refused.outcome");
        this.outcome = form.outcome();
        this.decidedBy = human.account();
        this.decidedAt = human.at();
        this.decidedOn = human.on();
        if (outcome == Outcome.GRANTED) grant(form);
        this.reason = form.reason() == null ? "" : form.reason().strip();
        int letters = reason.codePointCount(0, reason.length());
        if (letters < SHORTEST_REASON || letters > LONGEST_REASON)
            throw new RegisterException("credit.refused.reason", SHORTEST_REASON, LONGEST_REASON);
    }

    private void grant(RulingForm form) {
        if (form.limit() == null || form.limit().signum() <= 0) throw new RegisterException("credit.refused.limit");
        limit = new Money(form.limit()).amount();
        LocalDate last = decidedOn.plusMonths(LONGEST_MONTHS);
        if (form.validTo() == null
                || form.validTo().isBefore(decidedOn)
                || form.validTo().isAfter(last)) throw new RegisterException("credit.refused.valid", last);
        validTo = form.validTo();
    }

    UUID decidedBy() {
        return decidedBy;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** What the customer may owe by it, euros. */
    BigDecimal mayOwe() {
        return limit == null ? BigDecimal.ZERO.setScale(2) : limit;
    }

    /** The last day of it, or null when refused. */
    LocalDate validTo() {
        return validTo;
    }

    DecisionRow.Ruling told(Map<UUID, String> names) {
        return new DecisionRow.Ruling(outcome, limit, validTo, reason, decidedOn, names.get(decidedBy));
    }
}
