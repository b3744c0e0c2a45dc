package eu.dfence.register.privacy.disclosures.api;

/** On what personal data may go to a country (GDPR chapter V). */
public enum TransferBasis {
    /** Inside the European Economic Area: no transfer. */
    EEA,
    /** The Commission found the country adequate (Art. 45). */
    ADEQUACY,
    /** Adequate for recipients that are certified, and this one is: EU-US Data Privacy Framework (Art. 45). */
    CERTIFIED,
    /** Standard contractual clauses, Decision (EU) 2021/914, with an assessment of the transfer (Art. 46(2)(c)). */
    CLAUSES,
    /** A derogation for a specific situation (Art. 49). */
    DEROGATION,
    /** What the notice of 2018 says. A reason, and never a basis: refused wherever it is claimed. */
    TECHNICAL_NECESSITY
}
