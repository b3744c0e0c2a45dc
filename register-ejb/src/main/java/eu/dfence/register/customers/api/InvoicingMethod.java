package eu.dfence.register.customers.api;

/** How invoices travel to the customer. */
public enum InvoicingMethod {
    EMAIL,
    EINVOICE,
    POST
}
