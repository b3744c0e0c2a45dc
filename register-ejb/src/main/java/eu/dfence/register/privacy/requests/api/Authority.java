package eu.dfence.register.privacy.requests.api;

/** By what right somebody asks for another. */
public enum Authority {
    PROXY,
    GUARDIAN,
    PARENT,
    /** Not shown yet. */
    NONE
}
