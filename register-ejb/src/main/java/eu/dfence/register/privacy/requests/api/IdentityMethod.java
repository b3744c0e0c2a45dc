package eu.dfence.register.privacy.requests.api;

/** The ladder of identity (domain reference 5.1): the lowest step that leaves no reasonable doubt is enough (GDPR Art. 12(6)). */
public enum IdentityMethod {
    /** Nothing gives reason to doubt who asks. */
    NO_DOUBT,
    /** Signed in to the portal. */
    PORTAL_SESSION,
    /** Answered from the address, e-mail or number on file. */
    REPLY_FROM_ADDRESS_ON_FILE,
    /** Called back on the number on file. */
    CALL_BACK,
    /** A handwritten signature: one proof among others. */
    HANDWRITTEN_SIGNATURE,
    STRONG_ID,
    /** A document was looked at over the counter; never copied, no number kept. */
    SHOWN_AT_COUNTER
}
