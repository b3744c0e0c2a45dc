package eu.dfence.register.privacy.requests.api;

/** How near the day of the answer is; the days are the law's rows. */
public enum Urgency {
    CALM,
    /** Over half of the time is gone, or the first alert is reached. */
    ALERTED,
    /** The last alert is reached. */
    URGENT,
    LATE
}
