package eu.dfence.register.invoicing.api;

/** Where an invoice stands. That it is overdue is no state: the due date and today say it. */
public enum InvoiceState {
    ISSUED,
    PARTLY_PAID,
    /** Paid in full and archived; nothing changes any more. */
    SETTLED;

    public boolean open() {
        return this != SETTLED;
    }
}
