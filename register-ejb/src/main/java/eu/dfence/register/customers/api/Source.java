package eu.dfence.register.customers.api;

/** Where a value came from (notice "Säännönmukaiset tietolähteet", R-33..R-40). */
public enum Source {
    /** The person told it. */
    CUSTOMER(false, true),
    /** A purchase in a shop of the company. */
    SHOP(false, true),
    /** A purchase in the web shop. */
    WEB(false, true),
    /** A purchase at a reseller, told by the reseller. */
    RESELLER(true, false),
    /** A registration the person made. */
    REGISTRATION(false, true),
    /** A notification while the service was used. */
    SERVICE_NOTICE(false, true),
    /** An update service of an authority or a company. */
    UPDATE_SERVICE(true, false),
    /** A subcontractor that produces or uses the service. */
    SUBCONTRACTOR(true, false),
    /** An electronic invitation the person answered. */
    INVITATION(false, true),
    /** The organisation the person represents. */
    ORGANISATION(false, false),
    /** Noticed and corrected by the staff on its own initiative. */
    STAFF(false, false);

    private final boolean partner;
    private final boolean person;

    Source(boolean partner, boolean person) {
        this.partner = partner;
        this.person = person;
    }

    /** Whether the value came through a partner, who then must be named. */
    public boolean needsPartner() {
        return partner;
    }

    /** Whether the person gave the value (GDPR Art. 20(1)); what did not is told of by Art. 14. */
    public boolean providedByPerson() {
        return person;
    }
}
