package eu.dfence.register.privacy.rectification.api;

/** What somebody who is told had to do with the wrong value. */
public enum Party {
    /** Handed it to the register. */
    SOURCE,
    /** Got it from the register (GDPR Art. 19). */
    RECIPIENT
}
