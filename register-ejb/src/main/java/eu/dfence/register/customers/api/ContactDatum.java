package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What of a customer can be put right at the person's word (GDPR Art. 16), with the words people use for it. */
public enum ContactDatum {
    EMAIL(DataCategory.EMAIL, "sähköp", "mail", "e-post"),
    WORK_PHONE(DataCategory.PHONE, "työpuhelin", "work phone"),
    HOME_PHONE(DataCategory.PHONE, "kotipuhelin", "home phone"),
    MOBILE(DataCategory.PHONE, "puhelin", "gsm", "phone", "mobile", "telefon"),
    GIVEN_NAMES(DataCategory.NAME, "etunimi", "first name", "given name", "förnamn"),
    FAMILY_NAME(DataCategory.NAME, "sukunimi", "last name", "family name", "surname", "efternamn"),
    ORGANISATION_NAME(DataCategory.ORGANISATION, "yrityksen nimi", "yhteisön nimi", "company name"),
    BILLING_ADDRESS(DataCategory.POSTAL_ADDRESS, "laskutusos", "billing"),
    DELIVERY_ADDRESS(DataCategory.POSTAL_ADDRESS, "toimitusos", "delivery"),
    POSTAL_ADDRESS(DataCategory.POSTAL_ADDRESS, "osoite", "address", "adress");

    private final DataCategory category;
    private final List<String> words;

    ContactDatum(DataCategory category, String... words) {
        this.category = category;
        this.words = List.of(words);
    }

    public DataCategory category() {
        return category;
    }

    public boolean address() {
        return category == DataCategory.POSTAL_ADDRESS;
    }

    /** Which of them the person's words seem to mean, to be confirmed by who reads them; null for none. */
    public static ContactDatum meant(String said) {
        String plain = said.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.words.stream().anyMatch(plain::contains))
                .findFirst()
                .orElse(null);
    }
}
