package eu.dfence.register.customers.api;

/** What an address is for. */
public enum AddressKind {
    POSTAL,
    BILLING,
    DELIVERY
}
