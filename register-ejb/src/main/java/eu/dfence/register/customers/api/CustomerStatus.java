package eu.dfence.register.customers.api;

/** Where the relationship stands. */
public enum CustomerStatus {
    ACTIVE,
    /** No longer a customer; kept until its clocks have run out. */
    ENDED
}
