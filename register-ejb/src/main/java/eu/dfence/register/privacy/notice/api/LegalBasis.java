package eu.dfence.register.privacy.notice.api;

/** Why personal data may be used at all (GDPR Art. 6(1)). */
public enum LegalBasis {
    /** Art. 6(1)(a). */
    CONSENT,
    /** Art. 6(1)(b). */
    CONTRACT,
    /** Art. 6(1)(c). */
    OBLIGATION,
    /** Art. 6(1)(d). */
    VITAL,
    /** Art. 6(1)(e). */
    TASK,
    /** Art. 6(1)(f): the interest itself must be told (Art. 13(1)(d)). */
    INTEREST
}
