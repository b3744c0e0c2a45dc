package eu.dfence.register.privacy.catalogue.api;

/** What erasure does to an attribute once nothing prevents it. */
public enum OnErasure {
    /** The row goes. */
    DELETE_ROW,
    /** The value goes, the row stays. */
    CLEAR,
    /** The value is replaced so that it tells nothing of anybody. */
    ANONYMISE,
    /** Stays until its clock has run out, because a law says so. */
    KEEP_UNTIL_CLOCK
}
