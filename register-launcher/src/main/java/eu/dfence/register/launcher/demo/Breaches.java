package eu.dfence.register.launcher.demo;

import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Two breaches: one of yesterday whose clock runs, and one of the summer that nobody had to be notified of. */
final class Breaches {
    private static final int HOURS = 72;

    private final Chance chance;
    private final LocalDate today;
    private final Staff staff;
    private final Rows.Table breaches;

    Breaches(Chance chance, LocalDate today, Staff staff, Rows rows) {
        this.chance = chance;
        this.today = today;
        this.staff = staff;
        this.breaches = rows.into(
                "breaches_breach",
                "id",
                "version",
                "public_id",
                "number",
                "title",
                "happened",
                "found_how",
                "found_at",
                "aware_at",
                "began_at",
                "natures",
                "categories",
                "groups_hit",
                "persons_count",
                "records_count",
                "consequences",
                "measures",
                "processor",
                "recorded_at",
                "recorded_by",
                "hours",
                "due_at",
                "risk",
                "risk_reasons",
                "notifies",
                "telling",
                "decided_at",
                "decided_by",
                "closed_on");
    }

    /** How many there are. */
    static int lastNumber() {
        return 2;
    }

    void make() {
        lost();
        running();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Chance.HELSINKI).toInstant();
    }

    private static Instant due(Instant aware) {
        return aware.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(HOURS + 1L));
    }

    private void lost() {
        Instant aware = at(today.minusDays(130), 9, 10);
        Instant decided = aware.plus(Duration.ofHours(5));
        breaches.add(
                breaches.nextId(),
                1,
                chance.id(aware),
                "TL-" + today.minusDays(130).getYear() + "-001",
                "Salattu kannettava katosi junassa",
                "Myyjän kannettava tietokone jäi junaan eikä sitä ole löydetty. Levy oli salattu ja kone sammutettu.",
                "Myyjä ilmoitti itse seuraavana aamuna.",
                aware,
                aware,
                aware.minus(Duration.ofHours(16)),
                Nature.CONFIDENTIALITY + "," + Nature.AVAILABILITY,
                DataCategory.NAME + "," + DataCategory.EMAIL,
                "Yritysten yhteyshenkilöt",
                40,
                40,
                "Ei todennäköisiä seurauksia: tietoja ei saa auki ilman avainta, ja ne ovat tallessa rekisterissä.",
                "Kone lukittiin etänä ja avain vaihdettiin. Myyjälle annettiin uusi kone.",
                null,
                aware.plus(Duration.ofMinutes(40)),
                staff.id("yllapito"),
                HOURS,
                due(aware),
                Risk.NONE.name(),
                "Levyn salaus on ajan tasalla, avain ei ollut koneen mukana ja tiedoista on varmuuskopio.",
                false,
                Telling.NOT_HIGH.name(),
                decided,
                staff.id("tietosuoja"),
                LocalDate.ofInstant(decided, Chance.HELSINKI));
    }

    private void running() {
        Instant aware = at(today.minusDays(1), 14, 20);
        breaches.add(
                breaches.nextId(),
                1,
                chance.id(aware),
                "TL-" + today.minusDays(1).getYear() + "-002",
                "Postituslista väärälle vastaanottajalle",
                "Painotalolle tarkoitettu postituslista lähetettiin väärään sähköpostiosoitteeseen.",
                "Vastaanottaja soitti asiakaspalveluun.",
                aware,
                aware,
                aware.minus(Duration.ofHours(3)),
                Nature.CONFIDENTIALITY.name(),
                DataCategory.NAME + "," + DataCategory.POSTAL_ADDRESS,
                "Yksityisasiakkaat",
                null,
                null,
                null,
                "Vastaanottajaa pyydettiin poistamaan viesti.",
                null,
                aware.plus(Duration.ofMinutes(35)),
                staff.id("yllapito"),
                HOURS,
                due(aware),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
