package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** Breaches of a list that went to a wrong recipient. */
final class BreachFixture {
    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    static final BreachTerms TERMS = new BreachTerms(72, 24, 6, LocalDate.of(2018, 5, 25), "GDPR Art. 33(1)");
    static final Instant AWARE = at("2026-11-17T10:20");

    private BreachFixture() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HELSINKI).toInstant();
    }

    static Clock clock(String local) {
        return Clock.fixed(at(local), HELSINKI);
    }

    static BreachForm known(Instant aware) {
        return form("Lista väärälle vastaanottajalle", aware, aware, null, null, Set.of(Nature.CONFIDENTIALITY), null);
    }

    static BreachForm complete(Instant aware) {
        return new BreachForm(
                "Lista väärälle vastaanottajalle",
                "Postituslista lähetettiin väärään osoitteeseen.",
                "Vastaanottaja ilmoitti.",
                aware,
                aware,
                aware.minusSeconds(7200),
                aware,
                Set.of(Nature.CONFIDENTIALITY),
                Set.of(DataCategory.NAME, DataCategory.EMAIL),
                "asiakkaat",
                120,
                120,
                "Roskaposti.",
                "Vastaanottaja poisti listan.",
                "Painotalo Esimerkki Oy");
    }

    static BreachForm form(
            String title,
            Instant found,
            Instant aware,
            Instant began,
            Instant ended,
            Set<Nature> natures,
            Integer persons) {
        return new BreachForm(
                title,
                "Postituslista lähetettiin väärään osoitteeseen.",
                "Vastaanottaja ilmoitti.",
                found,
                aware,
                began,
                ended,
                natures,
                Set.of(),
                null,
                persons,
                null,
                null,
                null,
                null);
    }

    static RulingForm risk(String lateReasons) {
        return new RulingForm(
                Risk.RISK, "Osoitteita voi käyttää huijaukseen.", true, lateReasons, Telling.NOT_HIGH, null);
    }

    static Breach recorded(BreachForm form, Clock clock) {
        return new Breach("TL-2026-001", form, TERMS, UUID.randomUUID(), clock);
    }

    static Breach assessed(BreachForm form, RulingForm ruling, Clock clock) {
        Breach breach = recorded(form, clock);
        breach.assess(ruling, UUID.randomUUID(), clock.instant());
        return breach;
    }
}
