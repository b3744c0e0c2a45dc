package eu.dfence.register.launcher.demo;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.PhoneKind;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.launcher.demo.Places.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** E-mail, phone and address of the demo customers; each says where it came from, when, through whom and who wrote it down. */
final class Contacts {
    private static final String RESELLER = "Rautakauppa Haapala Oy";
    private static final String UPDATE_SERVICE = "Osoitepalvelu Esimerkki";
    private static final List<Source> SOURCES = List.of(
            Source.CUSTOMER,
            Source.SHOP,
            Source.WEB,
            Source.REGISTRATION,
            Source.CUSTOMER,
            Source.RESELLER,
            Source.SERVICE_NOTICE,
            Source.INVITATION);

    /** Where the address came with a link that its reader opened. */
    private static final Set<Source> CONFIRMED = Set.of(Source.REGISTRATION, Source.INVITATION);

    private final Chance chance;
    private final LocalDate today;
    private final Staff staff;
    private final Places places;
    private final Rows.Table emails;
    private final Rows.Table phones;
    private final Rows.Table addresses;
    private final Set<String> mailboxes = new HashSet<>();

    /** @param clerk who wrote it down, or null when it came by itself */
    record Provenance(Source source, String partner, LocalDate on, Instant at, UUID clerk) {}

    Contacts(Chance chance, LocalDate today, Staff staff, Places places, Rows rows) {
        this.chance = chance;
        this.today = today;
        this.staff = staff;
        this.places = places;
        emails = rows.into(
                "customers_email",
                "id",
                "version",
                "customer_id",
                "address",
                "address_key",
                "bounced_on",
                "verified_source",
                "verified_on",
                "verified_at",
                "source",
                "source_partner",
                "obtained_on",
                "recorded_at",
                "recorded_by",
                "replaced_at");
        phones = rows.into(
                "customers_phone",
                "id",
                "version",
                "customer_id",
                "e164",
                "as_entered",
                "kind",
                "source",
                "source_partner",
                "obtained_on",
                "recorded_at",
                "recorded_by",
                "replaced_at");
        addresses = rows.into(
                "customers_address",
                "id",
                "version",
                "customer_id",
                "kind",
                "care_of",
                "street",
                "postal_code",
                "city",
                "country",
                "valid_from",
                "source",
                "source_partner",
                "obtained_on",
                "recorded_at",
                "recorded_by",
                "replaced_at");
    }

    Provenance anySource(LocalDate on) {
        return from(chance.of(SOURCES), on);
    }

    Provenance from(Source source, LocalDate on) {
        String partner = switch (source) {
            case RESELLER -> RESELLER;
            case UPDATE_SERVICE -> UPDATE_SERVICE;
            default -> null;
        };
        UUID clerk = switch (source) {
            case CUSTOMER, SHOP, SERVICE_NOTICE, ORGANISATION, STAFF -> staff.id("asiakaspalvelu");
            default -> null;
        };
        return new Provenance(source, partner, on, chance.moment(on), clerk);
    }

    void email(long customer, String mailbox, Provenance told) {
        String free = mailbox;
        for (int i = 2; !mailboxes.add(free); i++) {
            free = mailbox + i;
        }
        String address = free + "@example.com";
        boolean confirmed = CONFIRMED.contains(told.source());
        emails.add(
                emails.nextId(),
                1,
                customer,
                address,
                address.toLowerCase(Locale.ROOT),
                chance.in(1) ? chance.day(told.on(), today.minusDays(1)) : null,
                confirmed ? told.source().name() : null,
                confirmed ? told.on() : null,
                confirmed ? told.at() : null,
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                told.clerk(),
                null);
    }

    void mobile(long customer, Provenance told) {
        phone(customer, chance.of(List.of("40", "44", "45", "50")), PhoneKind.MOBILE, told);
    }

    void office(long customer, Provenance told) {
        phone(customer, chance.of(List.of("3", "9", "2", "8", "13", "17")), PhoneKind.WORK, told);
    }

    private void phone(long customer, String area, PhoneKind kind, Provenance told) {
        String rest = "%04d".formatted(chance.between(0, 9999));
        phones.add(
                phones.nextId(),
                1,
                customer,
                "+358" + area + "555" + rest,
                "0" + area + " 555 " + rest,
                kind.name(),
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                told.clerk(),
                null);
    }

    /** One in eight moved since: the old address stays as history, the new one came from the address service. */
    Address address(long customer, AddressKind kind, Provenance told) {
        Address first = places.any(chance);
        if (!chance.in(12) || !told.on().isBefore(today.minusDays(30))) {
            address(customer, kind, first, told, null);
            return first;
        }
        Provenance update = from(Source.UPDATE_SERVICE, chance.day(told.on().plusDays(1), today.minusDays(1)));
        Address second = places.any(chance);
        address(customer, kind, first, told, update.at());
        address(customer, kind, second, update, null);
        return second;
    }

    private void address(long customer, AddressKind kind, Address address, Provenance told, Instant replaced) {
        addresses.add(
                addresses.nextId(),
                1,
                customer,
                kind.name(),
                null,
                address.street(),
                address.postalCode(),
                address.city(),
                "FI",
                told.on(),
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                told.clerk(),
                replaced);
    }
}
