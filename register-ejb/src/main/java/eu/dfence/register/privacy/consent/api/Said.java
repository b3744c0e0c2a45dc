package eu.dfence.register.privacy.consent.api;

/** What somebody said last about a channel; whoever never said anything has said nothing of these. */
public enum Said {
    GIVEN,
    WITHDRAWN
}
