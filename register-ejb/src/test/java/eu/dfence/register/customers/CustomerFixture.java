package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.PostalPlace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Forms and customers of one day in November. */
final class CustomerFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
    static final LocalDate TODAY = LocalDate.now(CLOCK);

    private CustomerFixture() {}

    static Map<CustomerField, String> annasFields() {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.GIVEN_NAMES, "Anna Liisa");
        typed.put(CustomerField.FAMILY_NAME, "Mäkinen");
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.EMAIL, "anna.makinen@example.com");
        typed.put(CustomerField.MOBILE, "040 123 4567");
        typed.put(CustomerField.POSTAL_STREET, "Satakunnankatu 12 A 4");
        typed.put(CustomerField.POSTAL_CODE, "33100");
        typed.put(CustomerField.POSTAL_CITY, "Tampere");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.INVOICING_METHOD, "EMAIL");
        typed.put(CustomerField.SOURCE, "CUSTOMER");
        typed.put(CustomerField.OBTAINED_ON, "4.5.2019");
        return typed;
    }

    static Map<CustomerField, String> companysFields() {
        Map<CustomerField, String> typed = annasFields();
        typed.put(CustomerField.ORGANISATION_NAME, "Tammiston Pinta Oy");
        typed.put(CustomerField.BUSINESS_ID, "2345678-0");
        typed.put(CustomerField.VAT_REGISTERED, "true");
        return typed;
    }

    static FormCheck checkOfPerson(Map<CustomerField, String> typed) {
        return new FormCheck(new CustomerForm(CustomerKind.PERSON, 0, typed), places(), CLOCK, UUID.randomUUID(), null);
    }

    static FormCheck checkOfOrganisation(Map<CustomerField, String> typed) {
        return new FormCheck(
                new CustomerForm(CustomerKind.ORGANISATION, 0, typed), places(), CLOCK, UUID.randomUUID(), null);
    }

    static Person anna() {
        return new Person(104233, checkOfPerson(annasFields()).checked(), TODAY);
    }

    static Organisation company() {
        return new Organisation(104234, checkOfOrganisation(companysFields()).checked(), TODAY);
    }

    /** Tampere, a parcel locker and reply mail of Posti's list. */
    static PostalAreas places() {
        return new PostalAreas() {
            @Override
            Optional<PostalPlace> place(String code) {
                return switch (code) {
                    case "33100" -> Optional.of(new PostalArea(code, "TAMPERE", "TAMMERFORS", 1, "Tampere").place());
                    case "00101" -> Optional.of(new PostalArea(code, "HELSINKI", "HELSINGFORS", 2, "Helsinki").place());
                    case "33006" ->
                        Optional.of(new PostalArea(code, "VASTAUSLÄHETYS", "SVARSFÖRSÄNDELSE", 5, "Tampere").place());
                    case "00104" -> Optional.of(new PostalArea(code, "SMARTPOST", "SMARTPOST", 6, "Helsinki").place());
                    case "30107" -> Optional.of(new PostalArea(code, "NOUTOPISTE", "UTLÄMNING", 7, "Forssa").place());
                    case "22100" -> Optional.of(new PostalArea(code, "MARIEHAMN", "MARIEHAMN", 1, "Mariehamn").place());
                    default -> Optional.empty();
                };
            }
        };
    }
}
