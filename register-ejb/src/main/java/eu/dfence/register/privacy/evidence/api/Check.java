package eu.dfence.register.privacy.evidence.api;

import java.io.Serializable;

/**
 * One thing that was looked at, in figures.
 *
 * @param figures written into the words of what was looked at; no names
 */
public record Check(Looked looked, Mark mark, String figures) implements Serializable {
    public enum Looked {
        /** A notice is in force, in every language. */
        NOTICE,
        /** What it says is what the system does. */
        DRIFT,
        /** A record of processing was made, is as it was made, and no part is missing today. */
        RECORD,
        UNDERTAKINGS,
        RETENTION,
        REQUESTS,
        /** Out of the European Economic Area; each has its basis, or the gate lets nothing through, and each is worth a look. */
        TRANSFERS,
        SCREENINGS,
        /** The chained ledger of erasures, against itself and against the database. */
        ERASURES,
        /** The chained ledger of what was forbidden and revoked. */
        HOLDS,
        /** The chained ledger of consents. */
        CONSENTS,
        /** Tables the running register may only add to. */
        APPEND_ONLY,
        /** Everybody erased was looked for. */
        SCANS
    }

    public enum Mark {
        OK,
        /** Nothing is wrong, and somebody should look. */
        LOOK,
        FAULT
    }
}
