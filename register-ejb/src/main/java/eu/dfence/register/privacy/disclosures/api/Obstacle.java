package eu.dfence.register.privacy.disclosures.api;

/** Why nothing may go to a partner. */
public enum Obstacle {
    /** No agreement in force with a processor (GDPR Art. 28(3)) or a joint controller (Art. 26(1)). */
    AGREEMENT,
    /** Its country has no basis (Art. 44). */
    COUNTRY,
    /** A sub-processor nobody approved (Art. 28(2)). */
    SUB_PROCESSOR,
    /** A sub-processor's country has no basis (Art. 28(4), 44). */
    SUB_PROCESSOR_COUNTRY
}
