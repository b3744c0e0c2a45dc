package eu.dfence.register.customers.api;

/** Why somebody stays a customer of whom nothing was heard for long (GDPR Art. 5(1)(e)). */
public enum KeptFor {
    /** A contract is in force. */
    CONTRACT,
    /** They said that they will order again. */
    EXPECTED,
    /** They asked to stay. */
    ASKED
}
