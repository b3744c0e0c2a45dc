package eu.dfence.register.outreach.api;

/** Why somebody who was chosen is not in the file; of several reasons the first of these. */
public enum LeftOut {
    /** Processing is restricted (GDPR Art. 18). */
    RESTRICTED,
    /** Forbade to be in any list. */
    PUBLICATION_BAN,
    /** Objected to this purpose (R-80, R-89; GDPR Art. 21(3)). */
    OBJECTION,
    /** Forbade disclosure. */
    DISCLOSURE_BAN,
    /** Is no customer any more. */
    ENDED,
    /** Consent was taken back; or a person never gave it, whose e-mail address was not obtained in a sale of the company's own (Act 917/2014 § 200). */
    NO_CONSENT,
    /** Nothing to send to. */
    NO_ADDRESS,
    /** The last mail to this address came back. */
    RETURNED
}
