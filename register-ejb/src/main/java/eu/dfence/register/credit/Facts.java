package eu.dfence.register.credit;

import eu.dfence.register.credit.api.Rule;
import eu.dfence.register.invoicing.api.PaymentHistory.History;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a customer pays, as our own books said on one day; nobody else's data and no guess (GDPR Art. 5(1)(c), (d)). */
@Embeddable
class Facts {
    @Column(name = "open_sum", precision = 12, scale = 2)
    private BigDecimal open;

    @Column(name = "overdue_sum", precision = 12, scale = 2)
    private BigDecimal overdue;

    @Column(name = "overdue_days")
    private int overdueDays;

    @Column(name = "settled")
    private int settled;

    @Column(name = "settled_late")
    private int settledLate;

    @Column(name = "collections")
    private int collections;

    protected Facts() {}

    Facts(History history, int collections) {
        this.open = history.open();
        this.overdue = history.overdue();
        this.overdueDays = history.overdueDays();
        this.settled = history.settled();
        this.settledLate = history.settledLate();
        this.collections = collections;
    }

    /** Null of what is no measure of a customer. */
    BigDecimal measured(Rule rule) {
        return switch (rule) {
            case COLLECTIONS -> BigDecimal.valueOf(collections);
            case OVERDUE_DAYS -> BigDecimal.valueOf(overdueDays);
            case LATE_SHARE -> lateShare();
            case KNOWN_AFTER -> BigDecimal.valueOf(settled);
            case LIMIT_NEW, LIMIT_KNOWN -> null;
        };
    }

    private BigDecimal lateShare() {
        if (settled == 0) return BigDecimal.ZERO;
        return BigDecimal.valueOf(100L * settledLate).divide(BigDecimal.valueOf(settled), 0, RoundingMode.HALF_UP);
    }

    BigDecimal open() {
        return open;
    }

    BigDecimal overdue() {
        return overdue;
    }
}
