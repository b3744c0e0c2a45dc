package eu.dfence.register.privacy.breaches.api;

/** What a breach means for the rights and freedoms of natural persons. */
public enum Risk {
    /** Unlikely to result in any: nobody need be notified, and the reasons are kept (GDPR Art. 33(1), (5)). */
    NONE,
    /** The Ombudsman is notified (Art. 33(1)). */
    RISK,
    /** The persons are told as well (Art. 34(1)). */
    HIGH
}
