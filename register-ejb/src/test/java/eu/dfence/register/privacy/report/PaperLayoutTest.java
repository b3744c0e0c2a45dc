package eu.dfence.register.privacy.report;

import static eu.dfence.register.privacy.report.ReportFixture.everything;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLayoutTest {
    @Test
    @Tag("R-77")
    void each_class_says_what_from_where_when_why_and_how_long() {
        Section emails = section(paper("fi"), "Sähköposti");
        assertThat(emails.paragraphs())
                .containsExactly(
                        "Käyttötarkoitus: asiakasrekisterin ylläpito.",
                        "Oikeusperuste: sopimus ja oikeutettu etu (6 artiklan 1 kohdan b ja f alakohta).",
                        "Säilytysaika: 24 kuukautta viimeisestä tilauksesta (GDPR 5(1)(e));"
                                + " 36 kuukautta edustajan viimeisestä tilauksesta (GDPR 5(1)(e)).");
        assertThat(emails.tables().get(0).rows())
                .containsExactly(
                        List.of("osoite: maija@example.com; palautunut: 5.11.2026", "verkkopalvelu", "1.11.2026"),
                        List.of("osoite: =m;\"a\"@example.com", "verkkopalvelu", "1.11.2026"));
    }

    @Test
    @Tag("R-77")
    void looks_are_told_by_day_and_purpose_and_by_nobodys_name() {
        Section looks = section(paper("fi"), "Milloin ja miksi tietojanne on katsottu");
        assertThat(looks.tables().get(0).rows())
                .containsExactly(List.of("21.11.2026", "tilausten hallinta, käsittely ja arkistointi", "2"));
    }

    @Test
    @Tag("R-77")
    void recipients_are_told_by_name_and_another_persons_name_is_not_told() {
        Paper paper = paper("en");
        assertThat(section(paper, "To whom data has been disclosed")
                        .tables()
                        .get(0)
                        .rows())
                .containsExactly(List.of(
                        "Postitus Oy\nPostal address", "managing, handling and archiving orders", "1 November 2026"));
        String said = said(paper);
        assertThat(said)
                .contains("another person’s name, not copied", "payer: Mallikas Maija")
                .doesNotContain("Tiina");
        assertThat(section(paper, "About this copy").paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "en", "sv"})
    @Tag("R-77")
    void archive_backups_letters_and_rights_are_explained_in_every_language(String language) {
        Words words = Words.in(language);
        assertThat(said(paper(language)))
                .contains(words.text("archive.text"), words.text("backups.text"), words.text("letters.text"))
                .contains(words.text("automated.text"), words.text("transfers.text"), words.text("rights.text"))
                .doesNotContain("{0}", "{1}");
        assertThat(new PaperLayout(everything(language).onlyPortable(), words)
                        .paper()
                        .sections())
                .hasSize(2);
    }

    private static Paper paper(String language) {
        return new PaperLayout(everything(language), Words.in(language)).paper();
    }

    private static Section section(Paper paper, String heading) {
        return paper.sections().stream()
                .filter(each -> each.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Paper paper) {
        return paper.sections().stream()
                .map(each -> each.heading()
                        + each.paragraphs()
                        + each.tables().stream().map(Paper.Table::rows).toList())
                .collect(Collectors.joining("\n"));
    }
}
