package eu.dfence.register.privacy.breaches.api;

/** What a breach does to data (GDPR Art. 4(12)). */
public enum Nature {
    /** Disclosed or accessed without authority. */
    CONFIDENTIALITY,
    /** Altered. */
    INTEGRITY,
    /** Lost or destroyed, also for a time. */
    AVAILABILITY
}
