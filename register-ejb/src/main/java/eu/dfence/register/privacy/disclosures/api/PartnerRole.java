package eu.dfence.register.privacy.disclosures.api;

/** In which role a partner has to do with personal data. */
public enum PartnerRole {
    /** Handles it on our behalf only (GDPR Art. 28). */
    PROCESSOR,
    /** Decides together with us what for and how (GDPR Art. 26). */
    JOINT,
    /** Decides by itself, as a collection agency or a bank does (GDPR Art. 4(7)). */
    INDEPENDENT
}
