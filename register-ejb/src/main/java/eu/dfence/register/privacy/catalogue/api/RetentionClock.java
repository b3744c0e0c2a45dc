package eu.dfence.register.privacy.catalogue.api;

/** The key of a retention period. The periods themselves are dated rows with a source (domain reference 5.8). */
public enum RetentionClock {
    CUSTOMER,
    ORDER,
    VOUCHER,
    RIGHTS_PROOF,
    CREDIT_GROUNDS,
    ACCESS_LOG,
    STAFF_EMPLOYMENT,
    SECURITY_LOG
}
