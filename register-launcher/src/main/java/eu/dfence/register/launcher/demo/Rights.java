package eu.dfence.register.launcher.demo;

import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.launcher.demo.Customers.Customer;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import java.time.LocalDate;
import java.util.List;

/** What persons forbade, whose processing is restricted, which notice they were shown, and what was written down of them. */
final class Rights {
    private static final LocalDate NOTICE = LocalDate.of(2018, 1, 4);
    /** How long a prohibition that was lifted is kept as proof (retention_period). */
    private static final int YEARS_OF_PROOF = 3;

    private static final List<String> CALLS = List.of(
            "Kysyi toimitusaikaa. Luvattu viikolla, vahvistus lähetetty sähköpostitse.",
            "Lupasi maksaa erääntyneen laskun viimeistään perjantaina.",
            "Pyysi tarjouksen talvikäsineistä, 200 paria. Tarjous lähetetty.",
            "Toivoo laskut jatkossa verkkolaskuina.",
            "Ilmoitti uuden laskutusosoitteen, päivitetty.",
            "Kyseli kypärien leimauksesta. Vedos tulossa ensi viikolla.");
    private static final List<String> VISITS = List.of(
            "Käynti varastolla, esitelty putoamissuojainsarja.",
            "Sovittiin vuosisopimuksesta, hinnat tarkistetaan tammikuussa.",
            "Työsuojelutarkastuksen jälkeen tarvitaan silmähuuhdepisteitä.");
    private static final List<String> NOTES = List.of(
            "Toimitukset aina takaovelle, soitto puoli tuntia ennen.",
            "Maksaa säännöllisesti muutaman päivän myöhässä, ei muistuteta ennen viikkoa.",
            "Ei soittoja iltapäivisin.",
            "Palautus hyväksytty, väärä koko. Uusi pari lähetetty.",
            "Kanta-asiakas, kysyttävä kahvitilauksesta joka kuun alussa.");

    private final Chance chance;
    private final LocalDate today;
    private final Staff staff;
    private final Rows rows;

    Rights(Chance chance, LocalDate today, Staff staff, Rows rows) {
        this.chance = chance;
        this.today = today;
        this.staff = staff;
        this.rows = rows;
    }

    void make(List<Customer> customers) {
        for (Customer customer : customers) {
            if (customer.person()) {
                shown(customer);
                forbidden(customer);
            }
            written(customer);
        }
    }

    private void shown(Customer customer) {
        Rows.Table shown = rows.into(
                "access_notice_shown",
                "id",
                "version",
                "subject_id",
                "notice_version_id",
                "language",
                "channel",
                "shown_at");
        LocalDate day = customer.since().isBefore(NOTICE) ? chance.day(NOTICE, NOTICE.plusMonths(4)) : customer.since();
        shown.add(
                shown.nextId(),
                1,
                customer.subject(),
                1L,
                customer.language(),
                chance.of(List.of(Channel.SERVICE_POINT, Channel.FORM, Channel.EMAIL))
                        .name(),
                chance.moment(day));
    }

    private void forbidden(Customer customer) {
        prohibit(customer, Prohibition.Kind.DIRECT_MARKETING, 9);
        prohibit(customer, Prohibition.Kind.PUBLICATION, 3);
        prohibit(customer, Prohibition.Kind.DISCLOSURE, 2);
        prohibit(customer, Prohibition.Kind.MARKET_AND_OPINION_RESEARCH, 1.5);
        prohibit(customer, Prohibition.Kind.DISTANCE_SELLING, 1.5);
        if (chance.in(0.7)) {
            Rows.Table restrictions =
                    rows.into("access_restriction", "id", "version", "subject_id", "ground", "set_at", "set_by");
            restrictions.add(
                    restrictions.nextId(),
                    1,
                    customer.subject(),
                    chance.of(List.of(RestrictionGround.values())).name(),
                    chance.moment(chance.day(today.minusDays(60), today.minusDays(1))),
                    staff.id("tietosuoja"));
        }
    }

    private void prohibit(Customer customer, Prohibition.Kind kind, double percent) {
        if (!chance.in(percent)) {
            return;
        }
        Rows.Table prohibitions = rows.into(
                "access_prohibition",
                "id",
                "version",
                "subject_id",
                "kind",
                "channel",
                "set_on",
                "set_at",
                "set_by",
                "lifted_at",
                "lifted_by");
        LocalDate set = chance.day(customer.since(), today.minusDays(1));
        LocalDate lifted = chance.in(10) ? chance.day(set, today.minusDays(1)) : null;
        if (lifted != null && lifted.isBefore(today.minusYears(YEARS_OF_PROOF))) {
            lifted = today.minusYears(YEARS_OF_PROOF).plusDays(1 + Math.floorMod(lifted.toEpochDay(), 300));
        }
        prohibitions.add(
                prohibitions.nextId(),
                1,
                customer.subject(),
                kind.name(),
                chance.of(List.of(Channel.PHONE, Channel.EMAIL, Channel.LETTER)).name(),
                set,
                chance.moment(set),
                staff.id("asiakaspalvelu"),
                lifted == null ? null : chance.moment(lifted),
                lifted == null ? null : staff.id("asiakaspalvelu"));
    }

    private void written(Customer customer) {
        if (!chance.in(22)) {
            return;
        }
        switch (chance.between(0, 2)) {
            case 0 -> write(customer, NoteKind.CALL, CALLS);
            case 1 -> write(customer, NoteKind.VISIT, VISITS);
            default -> write(customer, NoteKind.NOTE, NOTES);
        }
    }

    private void write(Customer customer, NoteKind kind, List<String> texts) {
        Rows.Table notes =
                rows.into("customers_note", "id", "version", "customer_id", "kind", "text", "written_at", "written_by");
        LocalDate day = chance.day(customer.since(), today.minusDays(1));
        notes.add(
                notes.nextId(),
                1,
                customer.id(),
                kind.name(),
                chance.of(texts),
                chance.moment(day),
                staff.id("asiakaspalvelu"));
    }
}
