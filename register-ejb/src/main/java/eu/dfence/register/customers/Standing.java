package eu.dfence.register.customers;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.customers.api.ContactValue;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.Origin;
import eu.dfence.register.customers.api.PhoneKind;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A value as it stands, in words, and where it came from; all null when nothing stands there. */
record Standing(String words, Instant since, String partner) {
    static Standing of(CustomerCard card, ContactDatum datum) {
        return switch (datum) {
            case GIVEN_NAMES -> standing(card.givenNames(), card.origin());
            case FAMILY_NAME -> standing(card.familyName(), card.origin());
            case ORGANISATION_NAME -> standing(card.organisation() ? card.name() : null, card.origin());
            case EMAIL -> newest(card.emails(), each -> true, ContactValue.Email::address);
            case MOBILE -> phone(card, PhoneKind.MOBILE);
            case WORK_PHONE -> phone(card, PhoneKind.WORK);
            case HOME_PHONE -> phone(card, PhoneKind.HOME);
            case POSTAL_ADDRESS -> address(card, AddressKind.POSTAL);
            case BILLING_ADDRESS -> address(card, AddressKind.BILLING);
            case DELIVERY_ADDRESS -> address(card, AddressKind.DELIVERY);
        };
    }

    private static Standing phone(CustomerCard card, PhoneKind kind) {
        return newest(card.phones(), each -> each.kind() == kind, ContactValue.Phone::e164);
    }

    private static Standing address(CustomerCard card, AddressKind kind) {
        return newest(
                card.addresses(),
                each -> each.kind() == kind,
                each -> new AddressLines(each.careOf(), each.street(), each.postalCode(), each.city(), each.country())
                        .inWords());
    }

    private static <V extends ContactValue> Standing newest(
            List<V> values, Predicate<V> wanted, Function<V, String> words) {
        return values.stream()
                .filter(wanted)
                .reduce((older, newer) -> newer)
                .map(each -> standing(words.apply(each), each.origin()))
                .orElseGet(() -> standing(null, null));
    }

    private static Standing standing(String words, Origin origin) {
        return words == null
                ? new Standing(null, null, null)
                : new Standing(words, origin.recordedAt(), origin.partner());
    }
}
