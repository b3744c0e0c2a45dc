package eu.dfence.register.privacy.breaches.api;

/** What a full report needs and nobody has told yet (GDPR Art. 33(3)). */
public enum Gap {
    /** (a) Categories of data. */
    CATEGORIES,
    /** (a) Categories of persons. */
    GROUPS,
    /** (a) Approximate number of persons. */
    PERSONS,
    /** (a) Approximate number of records. */
    RECORDS,
    /** (c) Likely consequences. */
    CONSEQUENCES,
    /** (d) Measures. */
    MEASURES
}
