package eu.dfence.register.invoicing.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A typeface as one document uses it, in two fonts: the usual characters, which are the same in all documents, and those
 * that are not usual in order of first use, so that the same page always makes the same file.
 */
final class EmbeddedFace {
    private final Typeface face;
    private final String name;
    private final StringBuilder unusual = new StringBuilder();

    /** @param name of the usual font in the page's resources */
    EmbeddedFace(Typeface face, String name) {
        this.face = face;
        this.name = name;
    }

    /** The name of the font that this character is in. */
    String font(char character) {
        return face.usualCode(character) == 0 ? name + "U" : name;
    }

    /** Where a text goes on in another font. */
    int end(String printable, int from) {
        boolean usual = face.usualCode(printable.charAt(from)) != 0;
        int end = from + 1;
        while (end < printable.length() && usual == (face.usualCode(printable.charAt(end)) != 0)) {
            end++;
        }
        return end;
    }

    /** In the font of this character. */
    int code(int character) {
        int usual = face.usualCode((char) character);
        if (usual != 0) {
            return usual;
        }
        int known = unusual.indexOf(Character.toString(character));
        if (known < 0) {
            known = unusual.length();
            unusual.append((char) character);
        }
        return known + 1;
    }

    void addTo(COSDictionary fonts, PdfFile file) throws IOException {
        fonts.setItem(name, face.usualSubset().dictionary(file));
        if (!unusual.isEmpty()) {
            fonts.setItem(name + "U", new Subset(face, unusual.toString(), Packed::quickly).dictionary(file));
        }
    }
}
