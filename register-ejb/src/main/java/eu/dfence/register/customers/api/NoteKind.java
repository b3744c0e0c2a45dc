package eu.dfence.register.customers.api;

/** What an entry of the timeline tells of. */
public enum NoteKind {
    CALL,
    EMAIL,
    VISIT,
    NOTE
}
