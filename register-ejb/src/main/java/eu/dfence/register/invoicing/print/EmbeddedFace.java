package eu.dfence.register.invoicing.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A typeface as one document uses it: the usual characters, packed once for all documents, and behind them those that
 * are not usual in order of first use, so that the same page always makes the same file.
 */
final class EmbeddedFace {
    private final Typeface face;
    private final String resource;
    private final StringBuilder unusual = new StringBuilder();

    EmbeddedFace(Typeface face, String resource) {
        this.face = face;
        this.resource = resource;
    }

    /** Name in the page's resources. */
    String resource() {
        return resource;
    }

    char[] codes(String printable) {
        char[] codes = new char[printable.length()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(printable.charAt(i));
        }
        return codes;
    }

    private char code(char character) {
        char usual = face.usualCode(character);
        if (usual != 0) {
            return usual;
        }
        int known = unusual.indexOf(String.valueOf(character));
        if (known < 0) {
            known = unusual.length();
            unusual.append(character);
        }
        return (char) (face.usual().length() + known + 1);
    }

    COSDictionary dictionary(PdfFile file) throws IOException {
        Subset subset =
                unusual.isEmpty() ? face.usualSubset() : new Subset(face, face.usual() + unusual, Packed.QUICKLY);
        return subset.dictionary(file);
    }
}
