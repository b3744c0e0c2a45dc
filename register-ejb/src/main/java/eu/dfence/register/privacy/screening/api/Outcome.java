package eu.dfence.register.privacy.screening.api;

/** What a screening came to. */
public enum Outcome {
    NEEDED,
    NOT_NEEDED
}
