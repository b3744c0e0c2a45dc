package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Letters as they are shipped, told the shipped samples. */
final class LetterFixture {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private LetterFixture() {}

    static List<LetterKind> printedKinds() {
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.use() != LetterKind.Use.PART)
                .toList();
    }

    static Template shippedTemplate(LetterKind kind, LetterLanguage language) {
        return Template.read(kind, Shipped.text(kind, language).orElseThrow().body());
    }

    static LetterValues sampleValues(LetterKind kind, LetterLanguage language) {
        return new Samples(language, DAY).of(kind);
    }

    static House house(LetterLanguage language) {
        return new House(
                language,
                DAY,
                new Samples(language, DAY).sender(),
                Shipped.text(LetterKind.OMBUDSMAN, language).orElseThrow().body(),
                Shipped.text(LetterKind.COURT, language).orElseThrow().body());
    }

    static byte[] printed(LetterKind kind, LetterLanguage language) {
        return printed(kind, language, sampleValues(kind, language));
    }

    static byte[] printed(LetterKind kind, LetterLanguage language, LetterValues values) {
        return house(language).print(shippedTemplate(kind, language), values);
    }

    /** A refusal whose reasons fill several pages, of somebody with a long name at a long address. */
    static LetterValues longRefusal(LetterLanguage language) {
        String facts = "Tilaus 26-3240 on toimitettu 30.10.2026, ja lasku 2026-1163 on kirjanpidon tosite. ".repeat(30);
        LetterValues reason = new LetterValues()
                .with("item", "Tilaustiedot")
                .with("outcome", "Ei poisteta vielä")
                .with("facts", facts)
                .with("provision", "Kirjanpitolaki 1336/1997, 2 luku 10 §");
        return sampleValues(LetterKind.REFUSAL_CERTIFICATE, language)
                .with("addressee", "Anna-Kaarina Esimerkki-von Mallinen-Näytteenottajankangas\n" + "W".repeat(200))
                .with("person", "Anna-Kaarina Esimerkki-von Mallinen-Näytteenottajankangas")
                .with("reasons", List.of(reason, reason, reason));
    }

    /** No-break spaces are read as spaces, and every run of spaces as one. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return String.join(" ", Arrays.asList(stripper.getText(document).split("[\\s\\u00a0]+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
