package eu.dfence.register.privacy.rectification.api;

/** How far a notice is. */
public enum NoticeState {
    TO_SEND,
    SENT,
    ACKNOWLEDGED,
    /** Impossible, or disproportionate effort; the reason is kept (GDPR Art. 19). */
    GIVEN_UP
}
