package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.CustomerCategory;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.EmailText;
import eu.dfence.register.customers.api.EmailVerification;
import eu.dfence.register.customers.api.InvoicingMethod;
import eu.dfence.register.customers.api.PhoneKind;
import eu.dfence.register.customers.api.PhoneNumber;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A customer form of which every field has been read and found right.
 *
 * @param email or null
 * @param verification what is said of that e-mail address
 * @param phones those that were written
 * @param addresses those that were written
 * @param provenance of whatever is new in it
 */
record CheckedForm(
        CustomerKind kind,
        Identity identity,
        String language,
        CustomerCategory category,
        CustomerStatus status,
        EmailText email,
        EmailVerification verification,
        Map<PhoneKind, WrittenNumber> phones,
        Map<AddressKind, AddressLines> addresses,
        Terms terms,
        Provenance provenance) {
    /**
     * Who it is: a person's names, or an organisation's name and ids; the other's are null.
     *
     * @param ovt e-invoice address, or null
     */
    record Identity(
            String givenNames,
            String familyName,
            String organisationName,
            String businessId,
            boolean vatRegistered,
            String ovt,
            String einvoiceOperator) {}

    /** A phone number and the way it was written. */
    record WrittenNumber(PhoneNumber number, String asEntered) {}

    /** @param creditLimit euros, or null without one */
    record Terms(int paymentTermDays, BigDecimal creditLimit, InvoicingMethod invoicingMethod) {}
}
