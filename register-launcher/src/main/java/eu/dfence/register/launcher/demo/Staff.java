package eu.dfence.register.launcher.demo;

import eu.dfence.register.launcher.accounts.Passwords;
import eu.dfence.register.shared.api.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The demo company's people: one account per role, one without an undertaking, and those whose time is running out. */
final class Staff {
    private static final String OWN = "Esimerkki Oy";
    private static final String PROCESSOR = "Tilikumppani Oy";
    private static final String FORMER_PROCESSOR = "Puhelinpalvelu Aalto Ky";
    private static final String IT = "yllapito";
    private static final String CONTACT = "rekisteri";
    private static final int NONE = 0;

    /**
     * @param printed what is printed beside the user name at start, or null
     * @param designations roles, a plus after those who may maintain too
     * @param daysLeft days until the undertaking ends, 0 without one
     */
    private record Person(
            String userName,
            String name,
            String title,
            String employer,
            String language,
            String printed,
            List<String> designations,
            int daysLeft) {}

    private static final List<Person> PEOPLE = List.of(
            person(
                    IT,
                    "Joni Saarela",
                    "järjestelmäasiantuntija",
                    "IT administration",
                    250,
                    Roles.IT_ADMINISTRATOR + "+"),
            person(
                    CONTACT,
                    "Helena Virta",
                    "rekisterin yhteyshenkilö",
                    "register contact",
                    210,
                    Roles.REGISTER_CONTACT + "+",
                    Roles.CUSTOMER_SERVICE),
            person(
                    "asiakaspalvelu",
                    "Anna-Kaisa Rinne",
                    "asiakaspalvelija",
                    "customer service",
                    129,
                    Roles.CUSTOMER_SERVICE + "+",
                    Roles.SALES + "+",
                    Roles.INVOICING + "+"),
            person(
                    "myynti",
                    "Mikael Lindroos",
                    "myyntineuvottelija",
                    "sales",
                    143,
                    Roles.SALES + "+",
                    Roles.CUSTOMER_SERVICE),
            person(
                    "laskutus",
                    "Sanna Lehto",
                    "laskuttaja",
                    "invoicing",
                    129,
                    Roles.INVOICING + "+",
                    Roles.CUSTOMER_SERVICE),
            person(
                    "tietosuoja",
                    "Elina Kuusela",
                    "tietosuojavastaava",
                    "privacy officer",
                    300,
                    Roles.PRIVACY_OFFICER + "+",
                    Roles.CUSTOMER_SERVICE),
            person("arkisto", "Reijo Harjula", "arkistonhoitaja", "archive keeper", 88, Roles.ARCHIVE_KEEPER + "+"),
            new Person("tarkastaja", "Karin Sund", "auditor", OWN, "en", "auditor", List.of(Roles.AUDITOR), 190),
            person(
                    "lukija",
                    "Oskari Metsola",
                    "harjoittelija",
                    "reading only",
                    61,
                    Roles.CUSTOMER_SERVICE,
                    Roles.SALES,
                    Roles.INVOICING),
            person(
                    "uusi",
                    "Iida Vuori",
                    "asiakaspalvelija",
                    "newcomer without an undertaking",
                    NONE,
                    Roles.CUSTOMER_SERVICE + "+"),
            new Person(
                    "tilikumppani",
                    "Emma Lindqvist",
                    "kirjanpitäjä",
                    PROCESSOR,
                    "fi",
                    "processor's bookkeeper",
                    List.of(Roles.INVOICING),
                    12),
            person("varasto", "Joni Rantanen", "varastotyöntekijä", null, 4, Roles.SALES),
            new Person(
                    "puhelin", "Tero Aalto", "puhelinmyyjä", FORMER_PROCESSOR, "fi", null, List.of(Roles.SALES), 140));

    private final Chance chance;
    private final LocalDate today;
    private final Map<String, UUID> ids;

    Staff(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
        Instant opened = chance.moment(today.minusDays(400));
        ids = PEOPLE.stream().collect(Collectors.toMap(Person::userName, person -> chance.id(opened)));
    }

    private static Person person(
            String userName, String name, String title, String printed, int daysLeft, String... designations) {
        return new Person(userName, name, title, OWN, "fi", printed, Arrays.asList(designations), daysLeft);
    }

    static List<DemoSignIn> signIns() {
        return PEOPLE.stream()
                .filter(person -> person.printed() != null)
                .map(person -> new DemoSignIn(person.printed(), person.userName()))
                .toList();
    }

    UUID id(String userName) {
        return ids.get(userName);
    }

    void into(Rows rows, UndertakingText text, char[] password) {
        employers(rows);
        Map<String, String> hashes = PEOPLE.parallelStream()
                .collect(Collectors.toConcurrentMap(Person::userName, person -> Passwords.hash(password)));
        for (Person person : PEOPLE) {
            long account = account(rows, person, hashes.get(person.userName()));
            person.designations().forEach(role -> designation(rows, person, account, role));
            if (person.daysLeft() != NONE) {
                undertaking(rows, text, account, today.plusDays(person.daysLeft()));
            }
        }
    }

    private void employers(Rows rows) {
        Rows.Table employers = rows.into(
                "staff_employer",
                "id",
                "version",
                "public_id",
                "name",
                "business_id",
                "own",
                "agreement_from",
                "agreement_to");
        Instant born = chance.moment(today.minusDays(400));
        employers.add(1L, 1, chance.id(born), OWN, "2345678-0", true, null, null);
        employers.add(
                2L,
                1,
                chance.id(born),
                PROCESSOR,
                BusinessIds.of(9000001),
                false,
                today.minusYears(2),
                today.plusYears(1));
        employers.add(
                3L,
                1,
                chance.id(born),
                FORMER_PROCESSOR,
                BusinessIds.of(9000002),
                false,
                today.minusYears(3),
                today.minusDays(40));
    }

    private long account(Rows rows, Person person, String hash) {
        Rows.Table accounts = rows.into(
                "staff_account",
                "id",
                "version",
                "public_id",
                "user_name",
                "display_name",
                "title",
                "employer_id",
                "password_hash",
                "language",
                "created_at",
                "created_by",
                "failed_attempts");
        long id = accounts.nextId();
        long employer = List.of(OWN, PROCESSOR, FORMER_PROCESSOR).indexOf(person.employer()) + 1L;
        accounts.add(
                id,
                1,
                id(person.userName()),
                person.userName(),
                person.name(),
                person.title(),
                employer,
                hash,
                person.language(),
                chance.moment(today.minusDays(400)),
                id(IT),
                0);
        return id;
    }

    /** Nobody designates herself: the register contact is designated by IT, all others by the register contact. */
    private void designation(Rows rows, Person person, long account, String role) {
        Rows.Table designations = rows.into(
                "staff_designation",
                "id",
                "version",
                "account_id",
                "role",
                "maintain",
                "valid_from",
                "designated_by",
                "designated_at");
        boolean maintain = role.endsWith("+");
        LocalDate from = today.minusDays(390);
        designations.add(
                designations.nextId(),
                1,
                account,
                maintain ? role.substring(0, role.length() - 1) : role,
                maintain,
                from,
                id(person.userName().equals(CONTACT) ? IT : CONTACT),
                chance.moment(from));
    }

    private void undertaking(Rows rows, UndertakingText text, long account, LocalDate lastDay) {
        Rows.Table undertakings = rows.into(
                "staff_undertaking",
                "id",
                "version",
                "account_id",
                "text_version",
                "text_sha256",
                "signature",
                "place",
                "signed_at",
                "valid_from",
                "valid_to",
                "countersigned_by");
        LocalDate first = lastDay.plusDays(1).minusMonths(text.monthsValid());
        undertakings.add(
                undertakings.nextId(),
                1,
                account,
                text.textVersion(),
                text.sha256(),
                "ELECTRONIC",
                "Tampere",
                chance.moment(first),
                first,
                lastDay,
                id(CONTACT));
    }
}
