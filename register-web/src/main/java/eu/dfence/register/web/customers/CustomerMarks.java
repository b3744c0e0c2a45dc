package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.ContactValue;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.customers.api.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Icons and colours of the customer screens. */
@Named("customerMarks")
@ApplicationScoped
public class CustomerMarks {
    public String source(Source source) {
        return switch (source) {
            case CUSTOMER -> "user";
            case SHOP -> "store";
            case WEB, REGISTRATION -> "globe";
            case RESELLER, SUBCONTRACTOR -> "share-2";
            case SERVICE_NOTICE -> "bell";
            case UPDATE_SERVICE -> "refresh-cw";
            case INVITATION -> "mail";
            case ORGANISATION -> "building-2";
            case STAFF -> "user-check";
        };
    }

    public String happening(TimelineEntry.Kind kind) {
        return switch (kind) {
            case CALL -> "phone";
            case EMAIL -> "mail";
            case VISIT -> "store";
            case NOTE -> "message-square";
            case EMAIL_CHANGED, PHONE_CHANGED, ADDRESS_CHANGED -> "refresh-cw";
        };
    }

    public String address(AddressKind kind) {
        return switch (kind) {
            case POSTAL -> "map-pin";
            case BILLING -> "receipt-text";
            case DELIVERY -> "truck";
        };
    }

    /** "33100 TAMPERE": the place in capitals, as on an envelope. */
    public String place(ContactValue.Address address) {
        return address.postalCode() + " " + address.city().toUpperCase(Locale.ROOT);
    }

    public String country(String code, String language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(language));
    }
}
