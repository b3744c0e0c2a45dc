package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.PostalCode;
import eu.dfence.register.customers.api.PostalPlace;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the five fields of an address: all that a letter needs, or nothing. */
class AddressReader {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    /** Whose codes stand in Posti's list. */
    private static final Set<String> POSTI = Set.of("FI", "AX");

    private final FormReader reader;
    private final PostalAreas places;

    AddressReader(FormReader reader, PostalAreas places) {
        this.reader = reader;
        this.places = places;
    }

    /** Null when nothing is written, or something is refused. */
    AddressLines read(AddressKind kind) {
        CustomerField careOf = FormFill.field(kind, "CARE_OF");
        CustomerField street = FormFill.field(kind, "STREET");
        CustomerField code = FormFill.field(kind, "CODE");
        CustomerField city = FormFill.field(kind, "CITY");
        if (reader.empty(careOf) && reader.empty(street) && reader.empty(code) && reader.empty(city)) {
            return null;
        }
        String country = country(FormFill.field(kind, "COUNTRY"));
        String streetLine = required(street, "street", 100);
        String postalCode = POSTI.contains(country) ? postiCode(code) : required(code, "postal-code", 12);
        String cityName = required(city, "city", 60);
        String carer = reader.text(careOf, 80);
        return streetLine == null || postalCode == null || cityName == null
                ? null
                : new AddressLines(carer, streetLine, postalCode, cityName, country);
    }

    private String country(CustomerField field) {
        String text = reader.text(field, 2);
        String country = text == null ? "FI" : text.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            reader.refuse(field, "customers.refused.country");
        }
        return country;
    }

    private String postiCode(CustomerField field) {
        if (reader.empty(field)) {
            return required(field, "postal-code", 12);
        }
        PostalCode code = reader.value(field, PostalCode::parse);
        if (code == null) {
            return null;
        }
        Optional<PostalPlace> place = places.place(code.value());
        if (place.isEmpty()) {
            reader.refuse(field, "customers.refused.postal-code-unknown");
        } else if (!place.get().letters()) {
            reader.refuse(field, "customers.refused.postal-code-parcels");
        }
        return code.value();
    }

    private String required(CustomerField field, String what, int longest) {
        if (reader.empty(field)) {
            reader.refuse(field, "customers.refused.required." + what);
        }
        return reader.text(field, longest);
    }
}
