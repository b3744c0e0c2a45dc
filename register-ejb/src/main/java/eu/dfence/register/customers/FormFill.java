package eu.dfence.register.customers;

import static eu.dfence.register.customers.api.CustomerField.*;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.ContactValue;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.EmailVerification;
import eu.dfence.register.customers.api.PhoneKind;
import java.util.EnumMap;
import java.util.Map;

/** Writes a customer into the form as a person would type it. Where several current values of one kind stand, the newest. */
final class FormFill {
    private final Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);

    private FormFill() {}

    /** The source is left open: whoever changes something must say where it came from. */
    static CustomerForm form(CustomerCard card) {
        FormFill fill = new FormFill();
        fill.identity(card);
        card.emails().forEach(fill::email);
        card.phones().forEach(phone -> fill.put(field(phone.kind()), phone.e164()));
        card.addresses().forEach(fill::address);
        fill.put(PAYMENT_TERM_DAYS, card.paymentTermDays());
        fill.put(
                CREDIT_LIMIT,
                card.creditLimit() == null
                        ? null
                        : card.creditLimit().toPlainString().replace('.', ','));
        fill.put(INVOICING_METHOD, card.invoicingMethod());
        return new CustomerForm(card.kind(), card.version(), fill.typed);
    }

    private void identity(CustomerCard card) {
        if (card.organisation()) {
            put(ORGANISATION_NAME, card.name());
            put(BUSINESS_ID, card.businessId());
            put(VAT_REGISTERED, card.vatRegistered());
            put(OVT, card.ovt());
            put(EINVOICE_OPERATOR, card.einvoiceOperator());
        } else {
            put(GIVEN_NAMES, card.givenNames());
            put(FAMILY_NAME, card.familyName());
        }
        put(LANGUAGE, card.language());
        put(CATEGORY, card.category());
        put(STATUS, card.status());
    }

    private void email(ContactValue.Email email) {
        put(EMAIL, email.address());
        put(EMAIL_VERIFIED, email.verified() == null ? EmailVerification.NOT_VERIFIED : EmailVerification.VERIFIED);
    }

    private void address(ContactValue.Address address) {
        put(field(address.kind(), "CARE_OF"), address.careOf());
        put(field(address.kind(), "STREET"), address.street());
        put(field(address.kind(), "CODE"), address.postalCode());
        put(field(address.kind(), "CITY"), address.city());
        put(field(address.kind(), "COUNTRY"), address.country());
    }

    private void put(CustomerField field, Object value) {
        typed.put(field, value == null ? "" : value.toString());
    }

    static CustomerField field(AddressKind kind, String part) {
        return CustomerField.valueOf(kind.name() + "_" + part);
    }

    static CustomerField field(PhoneKind kind) {
        return switch (kind) {
            case MOBILE -> MOBILE;
            case WORK -> WORK_PHONE;
            case HOME -> HOME_PHONE;
        };
    }
}
