package eu.dfence.register.credit.api;

/** What a credit proposal says, or what was decided. */
public enum Outcome {
    GRANTED,
    REFUSED
}
