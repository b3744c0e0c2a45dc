package eu.dfence.register.shared.api;

import java.util.List;

/**
 * The container's roles. Reading and maintaining are separate (notice R-54): whoever may maintain also holds the
 * reading role of the same name. Every role but {@link #SIGNED_IN} is given only while designation, employer's
 * agreement and confidentiality undertaking are in force.
 */
public final class Roles {
    /** Has signed in; may read and sign the undertaking, and nothing else. */
    public static final String SIGNED_IN = "SIGNED_IN";

    public static final String CUSTOMER_SERVICE = "CUSTOMER_SERVICE";
    public static final String CUSTOMER_SERVICE_MAINTAIN = "CUSTOMER_SERVICE_MAINTAIN";
    public static final String SALES = "SALES";
    public static final String SALES_MAINTAIN = "SALES_MAINTAIN";
    public static final String INVOICING = "INVOICING";
    public static final String INVOICING_MAINTAIN = "INVOICING_MAINTAIN";
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";
    public static final String PRIVACY_OFFICER_MAINTAIN = "PRIVACY_OFFICER_MAINTAIN";
    public static final String REGISTER_CONTACT = "REGISTER_CONTACT";
    public static final String REGISTER_CONTACT_MAINTAIN = "REGISTER_CONTACT_MAINTAIN";
    public static final String ARCHIVE_KEEPER = "ARCHIVE_KEEPER";
    public static final String ARCHIVE_KEEPER_MAINTAIN = "ARCHIVE_KEEPER_MAINTAIN";
    /** Keeps accounts and the system; sees no personal data of customers. */
    public static final String IT_ADMINISTRATOR = "IT_ADMINISTRATOR";

    public static final String IT_ADMINISTRATOR_MAINTAIN = "IT_ADMINISTRATOR_MAINTAIN";
    /** Reads logs and evidence; maintains nothing. */
    public static final String AUDITOR = "AUDITOR";

    /** The roles a person can be designated to; each has its {@code _MAINTAIN}, except the auditor's. */
    public static final List<String> TRADE = List.of(
            CUSTOMER_SERVICE,
            SALES,
            INVOICING,
            PRIVACY_OFFICER,
            REGISTER_CONTACT,
            ARCHIVE_KEEPER,
            IT_ADMINISTRATOR,
            AUDITOR);

    private Roles() {}
}
