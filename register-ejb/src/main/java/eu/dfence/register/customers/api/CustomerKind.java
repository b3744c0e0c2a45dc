package eu.dfence.register.customers.api;

/** What a customer is. */
public enum CustomerKind {
    PERSON,
    ORGANISATION
}
