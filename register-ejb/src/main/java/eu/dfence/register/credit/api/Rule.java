package eu.dfence.register.credit.api;

/** What a proposal is reckoned by; the thresholds are dated rows with their source. */
public enum Rule {
    /** Open collection cases, at most. */
    COLLECTIONS(true),
    /** Days since the oldest unpaid due date, at most. */
    OVERDUE_DAYS(true),
    /** Per cent of the invoices of two years that were settled late, at most. */
    LATE_SHARE(true),
    /** Invoices settled in two years, from which a customer is known. */
    KNOWN_AFTER(false),
    /** Euros proposed to a customer who is not known yet. */
    LIMIT_NEW(false),
    /** Euros proposed to a customer who is known. */
    LIMIT_KNOWN(false);

    private final boolean condition;

    Rule(boolean condition) {
        this.condition = condition;
    }

    /** Whether credit is proposed only when this is kept. */
    public boolean condition() {
        return condition;
    }
}
