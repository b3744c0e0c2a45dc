package eu.dfence.register.privacy.consent.api;

/** The electronic ways of direct marketing that need a person's consent beforehand (Act 917/2014 § 200(1)); a caller who speaks needs none. */
public enum MarketingChannel {
    EMAIL,
    SMS,
    /** Calls made by a machine. */
    AUTOMATED_CALL
}
