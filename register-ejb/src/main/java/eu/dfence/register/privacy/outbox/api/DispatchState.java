package eu.dfence.register.privacy.outbox.api;

/** How far something that is to be sent is. */
public enum DispatchState {
    TO_SEND,
    /** Waits for an answer. */
    SENT,
    DONE,
    /** Impossible, or disproportionate effort; the reason is kept (GDPR Art. 19). */
    GIVEN_UP
}
