package eu.dfence.register.privacy.requests.api;

/** What a person can ask for, and how far it can be refused. */
public enum DataSubjectRight {
    /** Inspection, GDPR Art. 15; R-77. */
    ACCESS,
    /** Art. 16; R-82..R-85. */
    RECTIFICATION,
    /** To be forgotten, Art. 17; R-89. */
    ERASURE,
    /** Of the notice, as far as it can be done; R-89. */
    ANONYMISATION,
    /** Art. 18; R-93. */
    RESTRICTION,
    /** Art. 21; R-80. Against marketing it is absolute, Art. 21(3). */
    OBJECTION,
    /** Out of every list and label. */
    PUBLICATION_BAN,
    /** No disclosure but what law, a contract's invoicing or collection demand; R-80. */
    DISCLOSURE_BAN,
    /** Art. 20; R-93. */
    PORTABILITY,
    /** Art. 7(3). */
    CONSENT_WITHDRAWAL,
    /** Of an automated credit decision, Art. 22(3); R-100. */
    HUMAN_REVIEW;

    /** Whether nobody's consent is asked: it takes effect when it is said. */
    public boolean absolute() {
        return this == PUBLICATION_BAN || this == CONSENT_WITHDRAWAL;
    }

    /** Whether the answer is a copy of the data. */
    public boolean answeredByCopy() {
        return this == ACCESS || this == PORTABILITY;
    }

    /** Whether data would reach the wrong person, or go, if the wrong person asked (GDPR Art. 12(6)). */
    public boolean needsIdentity() {
        return switch (this) {
            case ACCESS, RECTIFICATION, ERASURE, ANONYMISATION, PORTABILITY, HUMAN_REVIEW -> true;
            case RESTRICTION, OBJECTION, PUBLICATION_BAN, DISCLOSURE_BAN, CONSENT_WITHDRAWAL -> false;
        };
    }
}
