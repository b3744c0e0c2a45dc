package eu.dfence.register.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.scanner.api.Identifiers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Helvetica of ten points "Anna" is 23.35 wide, and "Anna Be" 38.36 with its space. */
@Tag("R-89")
class PageTextTest {
    private static final Identifiers ANNA =
            new Identifiers(List.of("Anna Berg"), List.of(), List.of("+358407654321"), List.of(), List.of(), 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /F1 10 Tf (Anna Berg) Tj ET",
                "BT /F1 10 Tf (An) Tj (na Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj 30 0 Td (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj 0 -12 Td (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj 23.35 -12 TD (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj T* (Berg) Tj ET",
                "BT /F1 10 Tf 12 TL (Anna) Tj 23.35 0 Td T* (Berg) Tj ET",
                "BT /F1 10 Tf 0 -12 TD (Anna) Tj 23.35 0 Td T* (Berg) Tj ET",
                "BT /F1 10 Tf 12 TL (Anna) Tj 23.35 0 Td (Berg) ' ET",
                "BT /F1 10 Tf 12 TL (Anna) Tj 23.35 0 Td 0 0 (Berg) \" ET",
                "BT /F1 10 Tf [(An) (na) -300 (Berg)] TJ ET",
                "BT /F1 10 Tf [(Anna Be) 100 (rg)] TJ ET",
                "BT /F1 10 Tf (Anna) Tj 1 0 0 1 23.35 -50 Tm (Berg) Tj ET",
                "BT /F1 10 Tf 0 1 -1 0 50 700 Tm (Anna Be) Tj (rg) Tj ET",
                "BT /F1 10 Tf 20 Tw (Anna Be) Tj 0 Tw 58.36 0 Td (rg) Tj ET",
                "BT /F1 10 Tf 10 Tc (Anna Berg) Tj ET",
                "BT /GS gs (Anna Berg) Tj ET",
                "/Fm Do",
                "BT /F1 10 Tf [(040) -300 (765) -300 (4321)] TJ ET",
            })
    void is_read_wherever_it_is_put(String content) throws IOException {
        assertThat(found(content)).isTrue();
    }

    /** Drawn so that the letters touch: another name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /F1 10 Tf (Anna) Tj (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj 23.35 0 Td (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj 23.35 0 TD (Berg) Tj ET",
                "BT /F1 10 Tf 10 Tc (Anna) Tj 0 Tc 63.35 0 Td (Berg) Tj ET",
                "BT /F1 10 Tf 200 Tz (Anna) Tj 46.7 0 Td (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj 23.35 -5 Td 5 Ts (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj ET q 1 0 0 1 0 -50 cm BT 23.35 50 Td (Berg) Tj ET Q",
                "BT /F1 10 Tf (Anna) Tj ET q 1 0 0 1 0 -50 cm Q BT 23.35 0 Td (Berg) Tj ET",
                "BT /F1 10 Tf (Anna) Tj 40 0 Td (Bergman) Tj ET",
            })
    void what_touches_is_one_word(String content) throws IOException {
        assertThat(found(content)).isFalse();
    }

    private static boolean found(String content) throws IOException {
        Reading reading = new Reading(new Sought(Variants.of(ANNA)));
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setResources(resources(document));
            page.setContents(stream(document, content));
            new PageText(reading).processPage(page);
        }
        return reading.end();
    }

    private static PDResources resources(PDDocument document) throws IOException {
        PDType1Font face = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), face);
        COSArray font = new COSArray();
        font.add(face.getCOSObject());
        font.add(new COSFloat(10));
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.FONT, font);
        resources.put(COSName.getPDFName("GS"), new PDExtendedGraphicsState(state));
        PDFormXObject form = new PDFormXObject(stream(document, "BT /F1 10 Tf (Anna Berg) Tj ET"));
        form.setBBox(new PDRectangle(100, 100));
        PDResources inner = new PDResources();
        inner.put(COSName.getPDFName("F1"), face);
        form.setResources(inner);
        resources.put(COSName.getPDFName("Fm"), form);
        return resources;
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
