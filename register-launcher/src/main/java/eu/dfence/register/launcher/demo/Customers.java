package eu.dfence.register.launcher.demo;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.CustomerCategory;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.InvoicingMethod;
import eu.dfence.register.customers.api.NameKeys;
import eu.dfence.register.customers.api.PhoneKind;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.launcher.demo.Places.Address;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Persons and organisations, each contact value with its source, day and, where one told it, partner. */
final class Customers {
    static final int ORGANISATIONS = 600;
    static final int PERSONS = 1400;
    private static final long FIRST_NUMBER = 100001;
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

    private final Chance chance;
    private final LocalDate today;
    private final Staff staff;
    private final Places places;
    private final Rows.Table customers;
    private final Rows.Table nameKeys;
    private final Rows.Table emails;
    private final Rows.Table phones;
    private final Rows.Table addresses;
    private final Rows.Table representations;
    private final Set<String> mailboxes = new HashSet<>();
    private final List<Buyer> buyers = new ArrayList<>();
    private final List<Customer> all = new ArrayList<>();

    /** @param since first day as a customer */
    record Customer(long id, UUID subject, LocalDate since, boolean person) {}

    private record Person(Customer row, String given, String family, String language) {}

    private record Provenance(Source source, String partner, LocalDate on, Instant at) {}

    Customers(Chance chance, LocalDate today, Staff staff, Places places, Rows rows) {
        this.chance = chance;
        this.today = today;
        this.staff = staff;
        this.places = places;
        customers = rows.into(
                "customers_customer",
                "id",
                "version",
                "kind",
                "subject_id",
                "number",
                "category",
                "status",
                "language",
                "customer_since",
                "given_names",
                "family_name",
                "organisation_name",
                "business_id",
                "vat_registered",
                "ovt",
                "einvoice_operator",
                "payment_term_days",
                "credit_limit",
                "invoicing_method",
                "sort_name",
                "source",
                "source_partner",
                "obtained_on",
                "recorded_at",
                "recorded_by");
        nameKeys = rows.into("customers_name_key", "customer_id", "name_key");
        emails = rows.into(
                "customers_email",
                "id",
                "version",
                "customer_id",
                "address",
                "address_key",
                "bounced_on",
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
        representations = rows.into(
                "customers_representation",
                "id",
                "version",
                "person_id",
                "organisation_id",
                "title",
                "valid_from",
                "valid_to",
                "source",
                "source_partner",
                "obtained_on",
                "recorded_at",
                "recorded_by");
    }

    /** Makes them all: consumers first, then each organisation with the persons who represent it. */
    void make() {
        int organisationsLeft = ORGANISATIONS;
        int personsLeft = PERSONS;
        while (organisationsLeft + personsLeft > 0) {
            if (organisationsLeft > 0 && (personsLeft <= organisationsLeft || chance.in(46))) {
                Person representative = personsLeft > 0 ? person(since()) : null;
                organisation(representative);
                organisationsLeft--;
                personsLeft -= representative == null ? 0 : 1;
            } else {
                consumer();
                personsLeft--;
            }
        }
    }

    List<Buyer> buyers() {
        return buyers;
    }

    List<Customer> all() {
        return all;
    }

    static long nextNumber() {
        return FIRST_NUMBER + ORGANISATIONS + PERSONS;
    }

    private LocalDate since() {
        return chance.day(today.minusYears(8), today.minusDays(5));
    }

    private void consumer() {
        Person person = person(since());
        Address home = address(
                person.row(), AddressKind.POSTAL, provenance(person.row().since()));
        Provenance told = provenance(person.row().since());
        email(person.row(), NameKeys.fold(person.given()).replace(' ', '-') + "." + plain(person.family()), told);
        if (chance.in(85)) {
            mobile(person.row(), told);
        }
        buyers.add(new Buyer(
                person.row().subject(),
                person.given() + " " + person.family(),
                null,
                null,
                null,
                person.language(),
                home,
                14,
                person.row().since()));
    }

    private Person person(LocalDate since) {
        boolean swedish = chance.in(6);
        boolean woman = chance.in(52);
        String given = chance.favouring(
                swedish ? (woman ? Names.SWEDISH_WOMEN : Names.SWEDISH_MEN) : (woman ? Names.WOMEN : Names.MEN));
        String family = chance.favouring(swedish ? Names.SWEDISH_LAST : Names.LAST);
        if (woman && chance.in(4)) {
            family = chance.of(Names.LAST).replaceAll("-.*", "") + "-" + family.replaceAll("-.*", "");
        }
        if (chance.in(25)) {
            given += " " + chance.of(woman ? Names.WOMEN : Names.MEN);
        }
        String language = swedish && chance.in(70) ? "sv" : chance.in(2) ? "en" : "fi";
        Customer row = customer(true, since, family + ", " + given);
        Provenance told = provenance(since);
        customers.add(
                row.id(),
                1,
                CustomerKind.PERSON.name(),
                row.subject(),
                FIRST_NUMBER + row.id() - 1,
                (chance.in(12) ? CustomerCategory.CUSTOMER_OWNER : CustomerCategory.CUSTOMER).name(),
                status().name(),
                language,
                since,
                given,
                family,
                null,
                null,
                null,
                null,
                null,
                14,
                null,
                (chance.in(80) ? InvoicingMethod.EMAIL : InvoicingMethod.POST).name(),
                family + ", " + given,
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                recorder(told.source()));
        return new Person(row, given, family, language);
    }

    private void organisation(Person representative) {
        boolean swedish = chance.in(6);
        String name = organisationName(swedish);
        LocalDate since = since();
        Customer row = customer(false, since, name);
        String businessId = businessId(row.id());
        boolean einvoice = chance.in(65);
        int term = chance.of(List.of(14, 14, 14, 21, 30, 7));
        BigDecimal limit =
                chance.in(55) ? BigDecimal.valueOf(chance.of(List.of(1000, 2000, 3000, 5000, 10000, 25000)), 0) : null;
        Provenance told = provenance(since);
        String language = swedish ? "sv" : "fi";
        customers.add(
                row.id(),
                1,
                CustomerKind.ORGANISATION.name(),
                row.subject(),
                FIRST_NUMBER + row.id() - 1,
                CustomerCategory.CUSTOMER.name(),
                status().name(),
                language,
                since,
                null,
                null,
                name,
                businessId,
                !name.endsWith(" ry"),
                einvoice ? "0037" + businessId.replace("-", "") : null,
                einvoice ? chance.of(List.of("003721291126", "E204503", "NDEAFIHH", "OKOYFIHH", "DABAFIHH")) : null,
                term,
                limit,
                (einvoice ? InvoicingMethod.EINVOICE : InvoicingMethod.EMAIL).name(),
                name,
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                recorder(told.source()));
        Address place = address(row, AddressKind.POSTAL, told);
        if (chance.in(25)) {
            place = address(row, AddressKind.BILLING, provenance(since));
        }
        String domain = plain(name);
        email(row, chance.of(List.of("info", "toimisto", "ostot", "laskut")) + "." + domain, told);
        office(row, told);
        UUID contact = null;
        String contactName = null;
        if (representative != null) {
            represent(representative, row, domain);
            contact = representative.row().subject();
            contactName = representative.given() + " " + representative.family();
        }
        buyers.add(new Buyer(row.subject(), name, contact, contactName, businessId, language, place, term, since));
    }

    private Customer customer(boolean person, LocalDate since, String name) {
        Customer row = new Customer(customers.nextId(), chance.id(chance.moment(since)), since, person);
        all.add(row);
        NameKeys.of(name).forEach(key -> nameKeys.add(row.id(), key));
        return row;
    }

    private void represent(Person person, Customer organisation, String domain) {
        LocalDate from = later(person.row().since(), organisation.since());
        Provenance told = new Provenance(Source.ORGANISATION, null, from, chance.moment(from));
        representations.add(
                representations.nextId(),
                1,
                person.row().id(),
                organisation.id(),
                chance.of(Names.TITLES),
                from,
                chance.in(4) ? chance.day(from, today) : null,
                told.source().name(),
                null,
                told.on(),
                told.at(),
                staff.id("asiakaspalvelu"));
        email(
                person.row(),
                NameKeys.fold(person.given()).split(" ")[0] + "." + plain(person.family()) + "." + domain,
                told);
        mobile(person.row(), told);
    }

    private void email(Customer of, String mailbox, Provenance told) {
        String free = mailbox;
        for (int i = 2; !mailboxes.add(free); i++) {
            free = mailbox + i;
        }
        String address = free + "@example.com";
        emails.add(
                emails.nextId(),
                1,
                of.id(),
                address,
                address.toLowerCase(Locale.ROOT),
                chance.in(1) ? chance.day(told.on(), today) : null,
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                recorder(told.source()),
                null);
    }

    private void mobile(Customer of, Provenance told) {
        phone(of, chance.of(List.of("40", "44", "45", "50")), PhoneKind.MOBILE, told);
    }

    private void office(Customer of, Provenance told) {
        phone(of, chance.of(List.of("3", "9", "2", "8", "13", "17")), PhoneKind.WORK, told);
    }

    private void phone(Customer of, String area, PhoneKind kind, Provenance told) {
        String rest = "%04d".formatted(chance.between(0, 9999));
        phones.add(
                phones.nextId(),
                1,
                of.id(),
                "+358" + area + "555" + rest,
                "0" + area + " 555 " + rest,
                kind.name(),
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                recorder(told.source()),
                null);
    }

    /** One in eight moved since: the old address stays as history, the new one came from the address service. */
    private Address address(Customer of, AddressKind kind, Provenance told) {
        Address first = places.any(chance);
        if (!chance.in(12) || !told.on().isBefore(today.minusDays(30))) {
            address(of, kind, first, told, null);
            return first;
        }
        LocalDate moved = chance.day(told.on().plusDays(1), today);
        Provenance update = new Provenance(Source.UPDATE_SERVICE, UPDATE_SERVICE, moved, chance.moment(moved));
        Address second = places.any(chance);
        address(of, kind, first, told, update.at());
        address(of, kind, second, update, null);
        return second;
    }

    private void address(Customer of, AddressKind kind, Address address, Provenance told, Instant replaced) {
        addresses.add(
                addresses.nextId(),
                1,
                of.id(),
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
                recorder(told.source()),
                replaced);
    }

    private Provenance provenance(LocalDate on) {
        Source source = chance.of(SOURCES);
        return new Provenance(source, source.needsPartner() ? RESELLER : null, on, chance.moment(on));
    }

    /** What a clerk typed has a clerk; what came by itself has none. */
    private UUID recorder(Source source) {
        return switch (source) {
            case CUSTOMER, SHOP, SERVICE_NOTICE, ORGANISATION, STAFF -> staff.id("asiakaspalvelu");
            default -> null;
        };
    }

    private CustomerStatus status() {
        return chance.in(97) ? CustomerStatus.ACTIVE : CustomerStatus.ENDED;
    }

    private String organisationName(boolean swedish) {
        if (swedish) {
            String last = chance.of(Names.SWEDISH_LAST);
            return chance.of(
                    List.of("Ab " + last + " Oy", last + " Bygg Ab", "Oy " + last + " & Co Ab", "Tmi " + last));
        }
        String last = chance.favouring(Names.LAST).replaceAll("-.*", "");
        String trade = chance.of(Names.TRADES);
        return switch (chance.between(0, 9)) {
            case 0, 1, 2, 3 -> chance.of(Names.PLACES) + " " + trade + " Oy";
            case 4, 5 -> trade + " " + last + " Oy";
            case 6 -> trade + " " + last + " Ky";
            case 7 -> "Tmi " + chance.of(chance.in(50) ? Names.WOMEN : Names.MEN) + " " + last;
            case 8 -> "As Oy " + chance.of(Names.PLACES) + " " + chance.of(Names.TREES);
            default -> chance.of(Names.PLACES) + " Yrittäjät ry";
        };
    }

    private static String businessId(long customer) {
        int digits = 9_100_000 + (int) customer * 11;
        String id = CheckDigits.businessId(digits);
        return id == null ? CheckDigits.businessId(digits + 1) : id;
    }

    /** A name as it stands in a mailbox. */
    private static String plain(String name) {
        return NameKeys.fold(name).replace(' ', '-');
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
