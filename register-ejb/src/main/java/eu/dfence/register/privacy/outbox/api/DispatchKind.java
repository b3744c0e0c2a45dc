package eu.dfence.register.privacy.outbox.api;

/** What is sent, and with it when it is done. */
public enum DispatchKind {
    /** To a processor: done when it says that it has deleted (documented instruction, GDPR Art. 28(3)(a); assistance, (e)). */
    DELETION_ORDER,
    /** To any other recipient: done when it is sent (Art. 19). */
    NOTICE,
    /** To the person, where word was left: done when it is told (Art. 12(3)). */
    FINISHED
}
