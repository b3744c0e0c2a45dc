package eu.dfence.register.invoicing.api;

/** Where an invoice stands. That it is overdue is no state: the due date and today say it. */
public enum InvoiceState {
    ISSUED,
    PARTLY_PAID,
    /** Paid in full and archived; nothing changes any more. */
    SETTLED,
    /** A loss: nobody waits for it any more, and what is paid of it all the same is booked. */
    WRITTEN_OFF;

    /** Its payment is waited for. */
    public boolean open() {
        return this == ISSUED || this == PARTLY_PAID;
    }

    public boolean payable() {
        return this != SETTLED;
    }
}
