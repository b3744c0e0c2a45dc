package eu.dfence.register.customers.api;

/** The fields of the customer form, in the order of the page; {@link #id()} names the field, its label and its message. */
public enum CustomerField {
    GIVEN_NAMES("givenNames"),
    FAMILY_NAME("familyName"),
    ORGANISATION_NAME("organisationName"),
    BUSINESS_ID("businessId"),
    VAT_REGISTERED("vatRegistered"),
    LANGUAGE("language"),
    CATEGORY("category"),
    STATUS("status"),
    EMAIL("email"),
    /** One of {@link EmailVerification}; empty leaves it as it is. */
    EMAIL_VERIFIED("emailVerified"),
    MOBILE("mobile"),
    WORK_PHONE("workPhone"),
    HOME_PHONE("homePhone"),
    POSTAL_CARE_OF("postalCareOf"),
    POSTAL_STREET("postalStreet"),
    POSTAL_CODE("postalCode"),
    POSTAL_CITY("postalCity"),
    POSTAL_COUNTRY("postalCountry"),
    BILLING_CARE_OF("billingCareOf"),
    BILLING_STREET("billingStreet"),
    BILLING_CODE("billingCode"),
    BILLING_CITY("billingCity"),
    BILLING_COUNTRY("billingCountry"),
    DELIVERY_CARE_OF("deliveryCareOf"),
    DELIVERY_STREET("deliveryStreet"),
    DELIVERY_CODE("deliveryCode"),
    DELIVERY_CITY("deliveryCity"),
    DELIVERY_COUNTRY("deliveryCountry"),
    PAYMENT_TERM_DAYS("paymentTermDays"),
    CREDIT_LIMIT("creditLimit"),
    INVOICING_METHOD("invoicingMethod"),
    OVT("ovt"),
    EINVOICE_OPERATOR("einvoiceOperator"),
    /** Where what is now written came from (R-33..R-38). */
    SOURCE("source"),
    SOURCE_PARTNER("sourcePartner"),
    OBTAINED_ON("obtainedOn"),
    /** How the privacy notice was shown to a new person. */
    NOTICE_CHANNEL("noticeChannel");

    private final String id;

    CustomerField(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
