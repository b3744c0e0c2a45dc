package eu.dfence.register.privacy.letters;

import static eu.dfence.register.privacy.letters.LetterFixture.house;
import static eu.dfence.register.privacy.letters.LetterFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import eu.dfence.register.privacy.letters.api.Paper.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

class PaperTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_paper_of_many_pages_of_tables_is_archivable_and_accessible() throws Exception {
        byte[] pdf = house(LetterLanguage.FI).print(paper(120));
        assertThat(PressTest.faults(pdf)).isEmpty();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isGreaterThan(3);
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Tietonne");
        }
        assertThat(text(pdf)).contains("TP-2026-001", "Tilaukset", "Rivi 119", "<b>&");
    }

    private static Paper paper(int rows) {
        Table table = new Table(
                "Tilaukset",
                List.of("Tiedot", "Lähde ja päivä"),
                IntStream.range(0, rows)
                        .mapToObj(i -> List.of(
                                "Rivi " + i + ": <b>& 12,50 €\nKuvaus: talvisäilytys", "verkkokauppa\n1.11.2026"))
                        .toList());
        return new Paper(
                LetterLanguage.FI,
                "Tietonne",
                "TP-2026-001",
                List.of(
                        new Section("Mistä tässä on kyse", List.of("Kaikki, mitä teistä on."), List.of()),
                        new Section("Tilaukset", List.of("Säilytys: 3 vuotta"), List.of(table, table))));
    }
}
