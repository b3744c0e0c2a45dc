package eu.dfence.register.claims.api;

/** Where a dispute stands. */
public enum DisputeState {
    OPEN,
    /** The customer was right. */
    UPHELD,
    /** The claim stands. */
    REJECTED,
    /** The customer gave it up. */
    WITHDRAWN;

    public boolean open() {
        return this == OPEN;
    }
}
