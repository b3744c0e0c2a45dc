package eu.dfence.register.privacy.notice;

import static eu.dfence.register.privacy.notice.NoticeFixture.TODAY;
import static eu.dfence.register.privacy.notice.NoticeFixture.draft;
import static eu.dfence.register.privacy.notice.NoticeFixture.facts;
import static eu.dfence.register.privacy.notice.NoticeFixture.partner;
import static eu.dfence.register.privacy.notice.NoticeFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.disclosures.api.SubProcessorRow;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static String said(Facts facts, Clause clause, LetterLanguage language) {
        return Draft.of(facts, written(), Map.of()).texts().get(language).stream()
                .filter(each -> each.clause() == clause)
                .map(Passage::body)
                .findFirst()
                .orElseThrow();
    }

    private static String html(LetterLanguage language, List<Passage> passages) {
        return new String(new PublicPage(language, TODAY, passages).html(), StandardCharsets.UTF_8);
    }

    @Test
    @Tag("R-90")
    void every_clause_speaks_in_every_language() {
        assertThat(draft().texts()).containsOnlyKeys(LetterLanguage.values());
        assertThat(draft().texts().values()).allSatisfy(passages -> {
            assertThat(passages).extracting(Passage::clause).containsExactly(Clause.values());
            assertThat(passages).allMatch(each -> !each.lines().isEmpty());
        });
    }

    @Test
    void the_house_may_write_a_clause_itself_and_what_the_system_tells_stays() {
        String clause = Draft.of(facts(), written(Clause.RETENTION, "Säilytämme näin."), Map.of())
                .texts()
                .get(LetterLanguage.FI)
                .get(Clause.RETENTION.ordinal())
                .body();
        assertThat(clause).isEqualTo("Säilytämme näin.\n- tilaukset: 3 vuotta toimituksesta (728/2003 4 §)");
    }

    @Test
    @Tag("R-44")
    void recipients_are_the_partners_of_today_and_for_what_they_get_it() {
        assertThat(said(facts(), Clause.RECIPIENTS, LetterLanguage.FI))
                .isEqualTo(
                        "Tietoja luovutetaan tai siirretään vain näihin tarkoituksiin: postitusten ja postitustarrojen tekeminen.\n"
                                + "- Painotalo Esimerkki Oy (Suomi): käsittelee tietoja meidän lukuumme; Painaminen; postitusten ja postitustarrojen tekeminen");
        assertThat(said(facts(List.of(), Set.of()), Clause.RECIPIENTS, LetterLanguage.EN))
                .doesNotContain("\n");
    }

    @Test
    @Tag("R-46")
    void transfers_are_told_with_their_basis_those_of_a_sub_processor_too() {
        SubProcessorRow cloud = new SubProcessorRow(
                new UUID(0, 2), "Cloud KK", "JP", "Tallennus", null, null, null, TransferBasis.ADEQUACY);
        Facts facts = facts(
                List.of(partner(
                        "Measure Pages, Inc.",
                        "US",
                        TransferBasis.CERTIFIED,
                        Map.of("fi", "(EU) 2023/1795"),
                        List.of(cloud))),
                Set.of());
        assertThat(said(facts, Clause.TRANSFERS, LetterLanguage.SV))
                .contains("- Measure Pages, Inc., USA: Europeiska kommissionens beslut")
                .contains("- Cloud KK, Japan: ");
        assertThat(said(facts, Clause.TRANSFERS, LetterLanguage.FI)).contains("(45 artikla); (EU) 2023/1795\n");
        assertThat(facts.movements())
                .extracting(each -> each.grounds())
                .containsExactly(Map.of("fi", "(EU) 2023/1795"), Map.of());
        assertThat(said(facts(), Clause.TRANSFERS, LetterLanguage.FI)).contains("ei siirretä tällä hetkellä");
    }

    @Test
    void where_the_controller_is_not_written_in_a_language_the_finnish_address_stands() {
        assertThat(said(facts(), Clause.CONTROLLER, LetterLanguage.SV))
                .isEqualTo("Esimerkki Oy, Varastokatu 8, 33900 Tampere");
    }

    @Test
    @Tag("R-01")
    @Tag("R-02")
    void the_page_names_register_and_day_and_is_light() {
        String page = html(LetterLanguage.FI, draft().texts().get(LetterLanguage.FI));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fi\">")
                .contains("<h1>Asiakasrekisteri – tietosuojaseloste</h1>")
                .contains("Laatimispäivä 23.11.2026")
                .contains("href=\"2026-11-23-fi.pdf\"")
                .doesNotContain("<script", "style=", "http:");
        assertThat(page.length()).isLessThan(30_000);
    }

    @Property(tries = 200)
    void composing_twice_makes_the_same_bytes_and_no_word_becomes_markup(
            @ForAll @StringLength(min = 1, max = 200) String words) {
        List<Passage> once = passages(words);
        String page = html(LetterLanguage.FI, once);
        assertThat(html(LetterLanguage.FI, passages(words))).isEqualTo(page);
        assertThat(page.chars().filter(c -> c == '<').count())
                .isEqualTo(html(
                                LetterLanguage.FI,
                                once.stream().map(CompositionTest::silenced).toList())
                        .chars()
                        .filter(c -> c == '<')
                        .count());
    }

    private static List<Passage> passages(String words) {
        return Draft.of(facts(), written(Clause.CONTACT, words), Map.of())
                .texts()
                .get(LetterLanguage.FI);
    }

    private static Passage silenced(Passage passage) {
        return new Passage(
                passage.clause(),
                passage.heading(),
                passage.said().stream()
                        .map(line -> line.item() ? Passage.ITEM + "x" : "x")
                        .toList());
    }
}
