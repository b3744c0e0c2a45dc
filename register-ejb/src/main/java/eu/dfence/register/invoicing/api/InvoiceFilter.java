package eu.dfence.register.invoicing.api;

/** What an invoice list shows, and in which order: all by newest first, the open by what falls due first, the settled by latest due date first. */
public enum InvoiceFilter {
    ALL,
    OPEN,
    OVERDUE,
    SETTLED
}
