package eu.dfence.register.privacy.breaches.api;

/** How near the moment is by which the Ombudsman must be notified. */
public enum Urgency {
    WAITING,
    /** The first alert has come. */
    SOON,
    /** The last alert has come. */
    URGENT,
    /** The time has run out. */
    LATE,
    /** Notified, or decided that nobody need be. */
    STOPPED
}
