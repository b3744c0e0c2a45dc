package eu.dfence.register.customers.api;

/** What the customer form says of the e-mail address in it. */
public enum EmailVerification {
    /** Nobody has shown that the address reaches its reader. */
    NOT_VERIFIED,
    /** As it was: an address that stood verified stays so, a changed one begins unverified. */
    VERIFIED,
    /** The reader has just confirmed it; the form's source, day and writer are those of the verification. */
    VERIFIED_NOW
}
