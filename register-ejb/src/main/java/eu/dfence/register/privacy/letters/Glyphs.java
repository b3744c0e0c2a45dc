package eu.dfence.register.privacy.letters;

import eu.dfence.register.shared.api.PrintFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the typeface can print. Both faces have the same. */
final class Glyphs {
    private static final char REPLACEMENT = '\uFFFD';
    private static final BitSet KNOWN = read();

    private Glyphs() {}

    private static BitSet read() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(PrintFile.REGULAR.bytes()))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            BitSet known = new BitSet();
            for (int character = ' '; character <= Character.MAX_VALUE; character++) {
                known.set(character, characters.getGlyphId(character) != 0);
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException("A font that stands in the archive cannot be read", e);
        }
    }

    static boolean has(int point) {
        return KNOWN.get(point);
    }

    /** Composed (NFC); line breaks kept, other control characters as spaces, invisible ones dropped, unknown ones as U+FFFD. */
    static String printable(String raw) {
        StringBuilder printable = new StringBuilder(raw.length());
        Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Form.NFC)
                .codePoints()
                .forEach(point -> append(printable, point));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int point) {
        int type = Character.getType(point);
        if (point == '\n' || has(point) && type != Character.FORMAT) {
            printable.append((char) point);
        } else if (Character.isWhitespace(point) || type == Character.CONTROL) {
            printable.append(' ');
        } else if (type != Character.FORMAT) {
            printable.append(REPLACEMENT);
        }
    }
}
