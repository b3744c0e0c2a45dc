package eu.dfence.register.outreach.api;

/** How a mailing reaches people, and so what its file tells of them. */
public enum Medium {
    /** Name and postal address. */
    POST,
    /** Name and e-mail address. */
    EMAIL
}
