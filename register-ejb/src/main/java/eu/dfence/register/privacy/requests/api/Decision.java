package eu.dfence.register.privacy.requests.api;

/** How a request was decided. */
public enum Decision {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    /** By the person. */
    WITHDRAWN,
    /** The register holds nothing of the person. */
    NOT_OUR_DATA;

    /** Whether something asked for is done. */
    public boolean gives() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }

    /** Whether a written certificate with reasons is owed (R-87; GDPR Art. 12(4)). */
    public boolean owesCertificate() {
        return this == PARTLY_GRANTED || this == REFUSED;
    }
}
