package eu.dfence.register.it.container;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Customers made for a test: whoever is told nothing else lives at Kokeilutie 1 and told it themselves. */
@Dependent
public class Persons {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @EJB
    CustomerDesk customers;

    SubjectId registered(String family, String given) throws Exception {
        return registered(person(family, given));
    }

    SubjectId registered(String family, String given, String email, String mobile) throws Exception {
        return registered(person(family, given, email, mobile));
    }

    SubjectId registered(Map<CustomerField, String> typed) throws Exception {
        return stored(CustomerKind.PERSON, typed);
    }

    SubjectId organisation(String name) throws Exception {
        Map<CustomerField, String> typed = somebody();
        typed.put(CustomerField.ORGANISATION_NAME, name);
        typed.put(CustomerField.INVOICING_METHOD, "POST");
        return stored(CustomerKind.ORGANISATION, typed);
    }

    private SubjectId stored(CustomerKind kind, Map<CustomerField, String> typed) throws Exception {
        Saving saving = callers.as(CLERK, () -> customers.create(new CustomerForm(kind, 0, typed)));
        if (saving instanceof Saving.Stored stored) return stored.customer();
        throw new IllegalStateException("not stored: " + saving);
    }

    static Map<CustomerField, String> person(String family, String given) {
        Map<CustomerField, String> typed = somebody();
        typed.put(CustomerField.GIVEN_NAMES, given);
        typed.put(CustomerField.FAMILY_NAME, family);
        typed.put(CustomerField.EMAIL, plain(given + "." + family) + "@example.com");
        return typed;
    }

    static Map<CustomerField, String> person(String family, String given, String email, String mobile) {
        Map<CustomerField, String> typed = person(family, given);
        typed.put(CustomerField.EMAIL, email);
        typed.put(CustomerField.MOBILE, mobile);
        return typed;
    }

    /** Whose address a reseller handed over, wrong. */
    static Map<CustomerField, String> ofReseller(String family, String given, String town) {
        Map<CustomerField, String> typed = person(family, given);
        typed.put(CustomerField.POSTAL_STREET, "Väärätie 1");
        typed.put(CustomerField.POSTAL_CODE, "99400");
        typed.put(CustomerField.POSTAL_CITY, town);
        typed.put(CustomerField.SOURCE, Source.RESELLER.name());
        typed.put(CustomerField.SOURCE_PARTNER, "Jälleenmyyjä Esimerkki Oy");
        return typed;
    }

    private static Map<CustomerField, String> somebody() {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.POSTAL_STREET, "Kokeilutie 1");
        typed.put(CustomerField.POSTAL_CODE, "33720");
        typed.put(CustomerField.POSTAL_CITY, "Tampere");
        typed.put(CustomerField.POSTAL_COUNTRY, "FI");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.INVOICING_METHOD, "EMAIL");
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
        typed.put(CustomerField.NOTICE_CHANNEL, "PHONE");
        return typed;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]", "");
    }
}
