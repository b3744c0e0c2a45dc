package eu.dfence.register.invoicing.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The two faces of one document. */
final class Faces {
    private final EmbeddedFace regular = new EmbeddedFace(Typeface.REGULAR, "R");
    private final EmbeddedFace semibold = new EmbeddedFace(Typeface.SEMIBOLD, "S");

    EmbeddedFace of(Typeface face) {
        return face == Typeface.REGULAR ? regular : semibold;
    }

    COSDictionary resources(PdfFile file) throws IOException {
        COSDictionary fonts = new COSDictionary();
        regular.addTo(fonts, file);
        semibold.addTo(fonts, file);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }
}
