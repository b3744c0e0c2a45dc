package eu.dfence.register.privacy.access.api;

/** Grounds of restriction, GDPR Art. 18(1)(a)–(d). */
public enum RestrictionGround {
    /** (a) The person contests that the data is right. */
    ACCURACY_CONTESTED,
    /** (b) Processing is unlawful, and the person wants no erasure. */
    UNLAWFUL,
    /** (c) The person needs the data for a legal claim. */
    LEGAL_CLAIM,
    /** (d) The person objected, and it is being weighed. */
    OBJECTION_PENDING
}
