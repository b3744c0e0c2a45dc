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

/** A person. */
@Entity
@DiscriminatorValue("PERSON")
class Person extends Customer {
    @Column(name = "given_names")
    @PersonalData(
            category = DataCategory.NAME,
            purposes = {Purpose.CUSTOMER_REGISTER, Purpose.ORDERS, Purpose.INVOICING})
    private String givenNames;

    @Column(name = "family_name")
    @PersonalData(
            category = DataCategory.NAME,
            purposes = {Purpose.CUSTOMER_REGISTER, Purpose.ORDERS, Purpose.INVOICING})
    private String familyName;

    protected Person() {}

    Person(long number, CheckedForm form, LocalDate since) {
        super(number, form, since);
    }

    @Override
    boolean identify(CheckedForm.Identity identity) {
        boolean same =
                Objects.equals(givenNames, identity.givenNames()) && Objects.equals(familyName, identity.familyName());
        givenNames = identity.givenNames();
        familyName = identity.familyName();
        return !same;
    }

    @Override
    void sayWho(Said said) {
        said.that(CustomerField.GIVEN_NAMES, givenNames).that(CustomerField.FAMILY_NAME, familyName);
    }

    @Override
    String listName() {
        return familyName + ", " + givenNames;
    }
}
