package eu.dfence.register.privacy.requests.api;

/** Why the clock stands: the person was asked something without which nobody can answer. */
public enum PauseReason {
    /** GDPR Art. 12(6). */
    IDENTITY_DOUBT,
    /** Which data or processing is meant; recital 63, EDPB Guidelines 01/2022. */
    SCOPE
}
