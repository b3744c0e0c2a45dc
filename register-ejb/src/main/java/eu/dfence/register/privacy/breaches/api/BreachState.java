package eu.dfence.register.privacy.breaches.api;

/** How far a breach is. */
public enum BreachState {
    /** Nobody has decided whether the Ombudsman is notified. */
    OPEN,
    /** Decided; the first report has not left. */
    TO_NOTIFY,
    NOTIFIED,
    /** Decided that nobody need be notified. */
    NOT_NOTIFIED,
    CLOSED;

    /** Whether the 72 hours run. */
    public boolean running() {
        return this == OPEN || this == TO_NOTIFY;
    }
}
