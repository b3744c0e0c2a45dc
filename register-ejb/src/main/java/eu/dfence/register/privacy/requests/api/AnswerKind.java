package eu.dfence.register.privacy.requests.api;

/** What can leave as the answer to a request. */
public enum AnswerKind {
    /** Of a refusal, also in part (GDPR Art. 12(4); R-87). */
    REFUSAL_CERTIFICATE,
    /** That what was asked has been done. */
    CONFIRMATION,
    /** Everything the register holds (Art. 15; R-77). */
    ACCESS_REPORT,
    /** What the person gave, to take along (Art. 20; R-93). */
    PORTABLE_COPY
}
