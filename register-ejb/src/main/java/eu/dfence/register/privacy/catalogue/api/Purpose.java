package eu.dfence.register.privacy.catalogue.api;

/** What personal data is used for. A use whose purpose is not here is refused. */
public enum Purpose {
    /** Keeping the customer register. */
    CUSTOMER_REGISTER,
    /** Managing, handling and archiving orders. */
    ORDERS,
    /** Managing the customer relationship. */
    CUSTOMER_RELATIONSHIP,
    /** Lists for advertising, distance selling, marketing and research that the person has not forbidden (R-21..R-24, R-80). */
    MARKETING,
    /** Invoicing and payments. */
    INVOICING,
    /** Answering the data subject and guarding their rights (R-77..R-93). */
    DATA_SUBJECT_RIGHTS,
    /** What the law obliges the controller to keep or show. */
    LEGAL_OBLIGATION,
    /** Personal accounts, designations and undertakings of the staff (R-52..R-56). */
    STAFF_MANAGEMENT,
    /** Guarding the register itself: access log, sign-ins. */
    SECURITY
}
