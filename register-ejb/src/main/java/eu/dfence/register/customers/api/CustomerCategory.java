package eu.dfence.register.customers.api;

/** Which of the notice's two registers a customer belongs to. */
public enum CustomerCategory {
    CUSTOMER,
    CUSTOMER_OWNER
}
