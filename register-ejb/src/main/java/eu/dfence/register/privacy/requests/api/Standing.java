package eu.dfence.register.privacy.requests.api;

/** Who the person is to the register. */
public enum Standing {
    /** A customer of the register. */
    CUSTOMER,
    /** Whom the request is about is not yet known, for example two of one name. */
    NOT_YET_KNOWN,
    /** Looked for and not found: the request is all the register holds of them. */
    NOT_IN_REGISTER
}
