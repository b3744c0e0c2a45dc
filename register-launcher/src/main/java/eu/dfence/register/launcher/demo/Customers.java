package eu.dfence.register.launcher.demo;

import eu.dfence.register.customers.api.AddressKind;
import eu.dfence.register.customers.api.CustomerCategory;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.InvoicingMethod;
import eu.dfence.register.customers.api.NameKeys;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.launcher.demo.Contacts.Provenance;
import eu.dfence.register.launcher.demo.Places.Address;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Consumers, organisations, and the persons who represent organisations. */
final class Customers {
    static final int ORGANISATIONS = 600;
    static final int PERSONS = 1400;
    private static final long FIRST_NUMBER = 100001;
    private static final int CONSUMER_TERM = 14;

    private final Chance chance;
    private final LocalDate today;
    private final Staff staff;
    private final Contacts contacts;
    private final Rows.Table customers;
    private final Rows.Table nameKeys;
    private final Rows.Table representations;
    private final List<Buyer> buyers = new ArrayList<>();
    private final List<Customer> all = new ArrayList<>();

    /** @param since first day as a customer */
    record Customer(long id, UUID subject, LocalDate since, boolean person, String language) {}

    private record Person(Customer row, String given, String family) {
        String name() {
            return given + " " + family;
        }

        String mailbox() {
            return plain(given) + "." + plain(family);
        }
    }

    Customers(Chance chance, LocalDate today, Staff staff, Places places, Rows rows) {
        this.chance = chance;
        this.today = today;
        this.staff = staff;
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
        contacts = new Contacts(chance, today, staff, places, rows);
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

    /** Makes them all: consumers, and between them organisations, each with a person who represents it. */
    void make() {
        int organisations = 0;
        while (customers.nextId() <= ORGANISATIONS + PERSONS) {
            long left = ORGANISATIONS + PERSONS - customers.nextId() + 1;
            if (organisations < ORGANISATIONS && (left <= 2L * (ORGANISATIONS - organisations) || chance.in(42))) {
                organisation(person(since()));
                organisations++;
            } else {
                consumer();
            }
        }
    }

    List<Buyer> buyers() {
        return buyers;
    }

    List<Customer> all() {
        return all;
    }

    static long lastNumber() {
        return FIRST_NUMBER + ORGANISATIONS + PERSONS - 1;
    }

    private LocalDate since() {
        return chance.day(today.minusYears(8), today.minusDays(5));
    }

    private void consumer() {
        Person person = person(since());
        Customer row = person.row();
        Address home = contacts.address(row.id(), AddressKind.POSTAL, contacts.anySource(row.since()));
        Provenance told = contacts.anySource(row.since());
        contacts.email(row.id(), person.mailbox(), told);
        if (chance.in(85)) {
            contacts.mobile(row.id(), told);
        }
        buyers.add(new Buyer(
                row.subject(), person.name(), null, null, null, row.language(), home, CONSUMER_TERM, row.since()));
    }

    private Person person(LocalDate since) {
        boolean swedish = chance.in(6);
        String language = swedish && chance.in(70) ? "sv" : chance.in(2) ? "en" : "fi";
        boolean woman = chance.in(52);
        String given = Names.given(chance, swedish, woman);
        String family = Names.family(chance, swedish, woman);
        Customer row = customer(since, family + ", " + given, true, language);
        Provenance told = contacts.anySource(since);
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
                CONSUMER_TERM,
                null,
                (chance.in(80) ? InvoicingMethod.EMAIL : InvoicingMethod.POST).name(),
                family + ", " + given,
                told.source().name(),
                told.partner(),
                told.on(),
                told.at(),
                told.clerk());
        return new Person(row, given, family);
    }

    private void organisation(Person representative) {
        boolean swedish = chance.in(6);
        String name = swedish ? Names.swedishOrganisation(chance) : Names.organisation(chance);
        Customer row = customer(since(), name, false, swedish ? "sv" : "fi");
        String businessId = businessId(row.id());
        int term = chance.of(List.of(14, 14, 14, 21, 30, 7));
        Provenance told = contacts.anySource(row.since());
        insert(row, name, businessId, term, told);
        Address place = contacts.address(row.id(), AddressKind.POSTAL, told);
        if (chance.in(25)) {
            place = contacts.address(row.id(), AddressKind.BILLING, contacts.anySource(row.since()));
        }
        contacts.email(row.id(), chance.of(List.of("info", "toimisto", "ostot", "laskut")) + "." + plain(name), told);
        contacts.office(row.id(), told);
        represent(representative, row, plain(name));
        buyers.add(new Buyer(
                row.subject(),
                name,
                representative.row().subject(),
                representative.name(),
                businessId,
                row.language(),
                place,
                term,
                row.since()));
    }

    private void insert(Customer row, String name, String businessId, int term, Provenance told) {
        boolean einvoice = chance.in(65);
        BigDecimal limit =
                chance.in(55) ? BigDecimal.valueOf(chance.of(List.of(1000, 2000, 3000, 5000, 10000, 25000))) : null;
        customers.add(
                row.id(),
                1,
                CustomerKind.ORGANISATION.name(),
                row.subject(),
                FIRST_NUMBER + row.id() - 1,
                CustomerCategory.CUSTOMER.name(),
                status().name(),
                row.language(),
                row.since(),
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
                told.clerk());
    }

    private Customer customer(LocalDate since, String name, boolean person, String language) {
        Customer row = new Customer(customers.nextId(), chance.id(chance.moment(since)), since, person, language);
        all.add(row);
        NameKeys.of(name).forEach(key -> nameKeys.add(row.id(), key));
        return row;
    }

    private void represent(Person person, Customer organisation, String domain) {
        LocalDate from = person.row().since().isAfter(organisation.since())
                ? person.row().since()
                : organisation.since();
        Provenance told = contacts.from(Source.ORGANISATION, from);
        representations.add(
                representations.nextId(),
                1,
                person.row().id(),
                organisation.id(),
                chance.of(Names.TITLES),
                from,
                chance.in(4) ? chance.day(from, today.minusDays(1)) : null,
                told.source().name(),
                null,
                told.on(),
                told.at(),
                told.clerk());
        contacts.email(person.row().id(), person.mailbox() + "." + domain, told);
        contacts.mobile(person.row().id(), told);
    }

    private CustomerStatus status() {
        return chance.in(97) ? CustomerStatus.ACTIVE : CustomerStatus.ENDED;
    }

    private static String businessId(long customer) {
        int digits = 9_100_000 + (int) customer * 11;
        String id = BusinessIds.of(digits);
        return id == null ? BusinessIds.of(digits + 1) : id;
    }

    /** A name as it stands in a mailbox. */
    private static String plain(String name) {
        return NameKeys.fold(name).replace(' ', '-');
    }
}
