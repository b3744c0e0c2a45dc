package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;

/** A company, association or other body that persons represent; a sole trader's is personal data. */
@Entity
@DiscriminatorValue("ORGANISATION")
@PersonalData(
        category = DataCategory.ORGANISATION,
        purposes = {Purpose.CUSTOMER_REGISTER, Purpose.ORDERS, Purpose.INVOICING})
class Organisation extends Customer {
    @Column(name = "organisation_name")
    private String name;

    @Column(name = "business_id")
    private String businessId;

    @Column(name = "vat_registered")
    private boolean vatRegistered;

    @Column(name = "ovt")
    private String ovt;

    @Column(name = "einvoice_operator")
    private String einvoiceOperator;

    protected Organisation() {}

    Organisation(long number, CheckedForm form, LocalDate since) {
        super(number, form, since);
    }

    @Override
    boolean identify(CheckedForm.Identity identity) {
        boolean same = Objects.equals(name, identity.organisationName())
                && Objects.equals(businessId, identity.businessId())
                && vatRegistered == identity.vatRegistered();
        name = identity.organisationName();
        businessId = identity.businessId();
        vatRegistered = identity.vatRegistered();
        ovt = identity.ovt();
        einvoiceOperator = identity.einvoiceOperator();
        return !same;
    }

    @Override
    void sayWho(Said said) {
        said.that(CustomerField.ORGANISATION_NAME, name)
                .that(CustomerField.BUSINESS_ID, businessId)
                .that(CustomerField.VAT_REGISTERED, vatRegistered)
                .that(CustomerField.OVT, ovt)
                .that(CustomerField.EINVOICE_OPERATOR, einvoiceOperator);
    }

    @Override
    String listName() {
        return name;
    }
}
