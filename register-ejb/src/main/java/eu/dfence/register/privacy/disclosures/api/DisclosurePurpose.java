package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.privacy.catalogue.api.Purpose;

/** What personal data may leave for, and what somebody could think of; which of them the notice names is a dated row. */
public enum DisclosurePurpose {
    /** Lists for mailings, R-21 to R-23. */
    MAILING(Purpose.MARKETING, true),
    INVOICING(Purpose.INVOICING, false),
    COLLECTION(Purpose.INVOICING, false),
    CREDIT_APPLICATION(Purpose.INVOICING, false),
    CREDIT_DECISION(Purpose.INVOICING, false),
    VALUE_ADDED_SERVICE(Purpose.CUSTOMER_RELATIONSHIP, true),
    LEGAL_OBLIGATION(Purpose.LEGAL_OBLIGATION, false),
    /** Answers to the person, and telling others what was put right or erased (GDPR Art. 12, 19). */
    DATA_SUBJECT_RIGHTS(Purpose.DATA_SUBJECT_RIGHTS, false),
    /** The notice promises that nothing goes to anybody for it. */
    AD_TARGETING(Purpose.MARKETING, true);

    private final Purpose within;
    private final boolean forbiddable;

    DisclosurePurpose(Purpose within, boolean forbiddable) {
        this.within = within;
        this.forbiddable = forbiddable;
    }

    /** The purpose of the register it serves. */
    public Purpose within() {
        return within;
    }

    /** Whether a ban on disclosure bars it, as it never does collection or what the law demands. */
    public boolean forbiddable() {
        return forbiddable;
    }
}
