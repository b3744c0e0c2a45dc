package eu.dfence.register.privacy.evidence;

import static eu.dfence.register.privacy.evidence.RecordFixture.TODAY;
import static eu.dfence.register.privacy.evidence.RecordFixture.notice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.evidence.RecordFixture.Known;
import eu.dfence.register.privacy.evidence.api.RecordPart;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Use;
import eu.dfence.register.privacy.screening.api.Outcome;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordOfProcessingTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static List<Part> parts(Consumer<Known> change, LetterLanguage language, Clause silent) {
        Known known = new Known();
        change.accept(known);
        ScreeningRow screened = new ScreeningRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "Luottopäätökset",
                Outcome.NOT_NEEDED,
                Instant.EPOCH,
                TODAY,
                true);
        return new RecordOfProcessing(known.facts(), notice(language, silent), List.of(screened), HELSINKI).parts();
    }

    private static List<RecordPart> lacking(Consumer<Known> change, Clause silent) {
        return parts(change, LetterLanguage.FI, silent).stream()
                .filter(part -> !part.whole())
                .map(Part::part)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    @Tag("R-97")
    void the_record_has_every_letter_of_the_article_in_every_language(LetterLanguage language) {
        List<Part> parts = parts(known -> {}, language, null);
        assertThat(parts).extracting(Part::part).containsExactly(RecordPart.values());
        assertThat(parts).allMatch(Part::whole);
        assertThat(parts.stream().map(part -> part.part().letter()).limit(7))
                .containsExactly("30(1)(a)", "30(1)(b)", "30(1)(c)", "30(1)(d)", "30(1)(e)", "30(1)(f)", "30(1)(g)");
        assertThat(parts.stream().flatMap(part -> part.lines().stream()))
                .allMatch(line -> line.size() == 4)
                .anyMatch(line -> line.get(3).contains("Luottopäätökset"))
                .anyMatch(line -> line.get(3).contains("GDPR Art. 6(1)(b)"));
        assertThat(Words.keys(language)).isEqualTo(Words.keys(LetterLanguage.FI));
    }

    @Test
    @Tag("R-97")
    void what_nobody_has_decided_is_missing_and_never_made_up() {
        assertThat(lacking(known -> known.controller = Map.of(), null)).containsExactly(RecordPart.CONTROLLER);
        assertThat(lacking(known -> known.uses = List.of(new Use(Purpose.ORDERS, List.of())), null))
                .containsExactly(RecordPart.PURPOSES);
        assertThat(lacking(known -> known.unclassified = Set.of("orders_order.wish"), null))
                .containsExactly(RecordPart.CATEGORIES);
        assertThat(lacking(known -> known.disclosed = Map.of(), null)).containsExactly(RecordPart.RECIPIENTS);
        assertThat(lacking(known -> known.periods = Map.of(), null)).containsExactly(RecordPart.RETENTION);
    }

    @Test
    @Tag("R-97")
    void a_clause_nobody_has_written_leaves_its_part_empty() {
        assertThat(lacking(known -> {}, Clause.CONTACT)).containsExactly(RecordPart.CONTROLLER);
        assertThat(lacking(known -> {}, Clause.MANUAL)).containsExactly(RecordPart.SECURITY);
        assertThat(lacking(known -> {}, Clause.ELECTRONIC)).containsExactly(RecordPart.SECURITY);
        assertThat(lacking(known -> {}, Clause.COOKIES)).isEmpty();
    }
}
