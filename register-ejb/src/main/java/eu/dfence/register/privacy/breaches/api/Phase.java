package eu.dfence.register.privacy.breaches.api;

/** Where a report stands in the row of reports (GDPR Art. 33(4)). */
public enum Phase {
    INITIAL,
    SUPPLEMENT,
    /** Says everything Art. 33(3) names. */
    FINAL
}
