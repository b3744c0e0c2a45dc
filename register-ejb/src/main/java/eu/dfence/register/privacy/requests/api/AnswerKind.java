package eu.dfence.register.privacy.requests.api;

/** What can leave as the answer to a request. */
public enum AnswerKind {
    /** Of a refusal, also in part (GDPR Art. 12(4); R-87). */
    REFUSAL_CERTIFICATE,
    /** That what was asked has been done. */
    CONFIRMATION
}
