package eu.dfence.register.privacy.requests.api;

/** Where a request stands (domain reference 5.1). Decided is not yet answered; closed is. */
public enum RequestState {
    RECEIVED,
    /** Its clock stands until the person has answered what was asked of them. */
    ON_HOLD,
    IN_PROGRESS,
    /** By at most two further months, told with reasons within the first (GDPR Art. 12(3)). */
    EXTENDED,
    DECIDED,
    CLOSED
}
