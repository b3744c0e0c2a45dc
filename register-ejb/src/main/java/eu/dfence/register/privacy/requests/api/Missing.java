package eu.dfence.register.privacy.requests.api;

/** What still stands between a request and its answer. */
public enum Missing {
    /** Who of the register asks. */
    PERSON,
    HANDLER,
    IDENTITY,
    /** That the representative may ask. */
    AUTHORITY,
    /** Which data is wrong and what would be right: asked for, never a ground of refusal. */
    CORRECTIONS,
    DECISION,
    /** That everything granted is carried out (Art. 16). */
    SETTLING,
    /** Of the refusal. */
    CERTIFICATE,
    ANSWER
}
