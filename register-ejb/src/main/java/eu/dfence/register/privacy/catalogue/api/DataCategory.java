package eu.dfence.register.privacy.catalogue.api;

/** The classes of data the privacy notice names ("Rekisterin tietosisältö", R-25..R-31), and what the law adds to them. */
public enum DataCategory {
    /** First and last name. */
    NAME,
    /** The organisation represented. */
    ORGANISATION,
    /** E-mail address. */
    EMAIL,
    /** Postal address. */
    POSTAL_ADDRESS,
    /** Phone number. */
    PHONE,
    /** Earlier orders. */
    ORDER,
    /** Invoicing matters. */
    INVOICING,
    /** Customer relationship: notes, language, category. */
    RELATIONSHIP,
    /** Prohibitions, restrictions, notices shown: proof that rights were respected (GDPR Art. 5(2)). */
    RIGHTS,
    /** Who looked at the person's data, when and why (GDPR Art. 15, C-579/21). */
    ACCESS_LOG,
    /** Staff: accounts, designations, undertakings (R-52..R-56). */
    STAFF
}
