package eu.dfence.register.privacy.erasure;

import static eu.dfence.register.privacy.erasure.ErasureFixture.TODAY;
import static eu.dfence.register.privacy.erasure.ErasureFixture.invoice;
import static eu.dfence.register.privacy.erasure.ErasureFixture.open;
import static eu.dfence.register.privacy.erasure.ErasureFixture.order;
import static eu.dfence.register.privacy.erasure.ErasureFixture.planned;
import static eu.dfence.register.privacy.erasure.ErasureFixture.undelivered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.erasure.api.Kept;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {
    private static Map<RetentionClock, Map<String, String>> laws() {
        Map<RetentionClock, Map<String, String>> laws = new EnumMap<>(RetentionClock.class);
        for (RetentionClock each : RetentionClock.values()) {
            laws.put(each, Map.of("fi", each + " fi", "en", each + " en", "sv", each + " sv"));
        }
        return laws;
    }

    @Test
    @Tag("R-47")
    @Tag("R-87")
    void each_law_is_told_once_with_the_day_on_which_the_last_of_it_goes() {
        List<Kept> kept = Telling.in("fi", laws())
                .kept(planned(
                        HeldRow.of("customers_email", 1),
                        invoice(1, LocalDate.of(2025, 12, 31)),
                        invoice(2, LocalDate.of(2024, 12, 31)),
                        HeldRow.of("access_prohibition", 3).since(TODAY),
                        HeldRow.of("access_prohibition", 4)));
        assertThat(kept)
                .extracting(Kept::item)
                .containsExactly("laskut ja maksut", "kiellot, pyynnöt ja niihin annetut vastaukset");
        assertThat(kept).extracting(Kept::erasedOn).containsExactly(LocalDate.of(2032, 1, 1), null);
        assertThat(kept).extracting(Kept::provision).containsExactly("VOUCHER fi", "RIGHTS_PROOF fi");
    }

    @Test
    @Tag("R-47")
    void an_open_matter_is_told_once_by_its_number_though_it_keeps_many_rows() {
        LocalDate delivery = TODAY.plusDays(3);
        List<Kept> kept = Telling.in("en", laws())
                .kept(planned(
                        HeldRow.of("customers_customer", 1),
                        order(2, delivery).blockedBy(undelivered("26-3402", delivery)),
                        invoice(3, TODAY).blockedBy(open("2026-1140"))));
        assertThat(kept)
                .extracting(Kept::item)
                .containsExactlyInAnyOrder(
                        "order 26-3402, and the name and contact details that its delivery needs", "invoice 2026-1140");
        assertThat(kept).extracting(Kept::erasedOn).containsExactlyInAnyOrder(delivery.plusDays(1), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "en", "sv"})
    void every_clock_and_every_ground_has_its_words(String language) {
        Telling telling = Telling.in(language, laws());
        for (RetentionClock each : RetentionClock.values()) {
            assertThat(telling.words().text("item." + each)).isNotBlank();
            assertThat(telling.words().text("fact." + each)).isNotBlank();
        }
        for (ErasureBlocker.Ground each : ErasureBlocker.Ground.values()) {
            assertThat(telling.words().text("item." + each)).contains("{0}");
            assertThat(telling.words().text("fact." + each)).isNotBlank();
            assertThat(telling.words().text("ended." + each)).contains("{0}");
        }
        for (DataCategory each : DataCategory.values()) {
            assertThat(telling.words().text("class." + each)).isNotBlank();
        }
        assertThat(List.of("gone.wholly", "gone.partly", "stays"))
                .allSatisfy(key -> assertThat(telling.words().text(key)).contains("{0}"));
        assertThat(telling.words().text("provision")).contains("17");
    }
}
