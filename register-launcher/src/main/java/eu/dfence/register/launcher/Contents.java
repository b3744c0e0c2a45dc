package eu.dfence.register.launcher;

/** What a register is filled with at its first start. */
public enum Contents {
    /** The whole demo company. */
    DEMO,
    /** The demo company before its first customer: staff, seller, products. */
    DEMO_COMPANY,
    /** Nothing but the first account. */
    NOTHING
}
