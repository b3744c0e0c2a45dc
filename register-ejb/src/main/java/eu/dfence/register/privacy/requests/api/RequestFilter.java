package eu.dfence.register.privacy.requests.api;

/** Which requests a list holds. */
public enum RequestFilter {
    /** The nearest deadline first. */
    OPEN,
    /** The last received first. */
    ALL
}
