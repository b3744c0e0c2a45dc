package eu.dfence.register.privacy.erasure.api;

/** What would become of something, in the order in which a plan tells it. */
public enum Fate {
    ERASE,
    /** It stays, and tells nothing of anybody. */
    ANONYMISE,
    /** A law keeps it until a day; meanwhile its processing is restricted (GDPR Art. 18). */
    KEEP,
    /** Something that is still going on keeps it until that has ended. */
    BLOCKED
}
