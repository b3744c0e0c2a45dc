package eu.dfence.register.invoicing.print;

import eu.dfence.register.shared.api.PrintFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One face of Register Sans: 1000 units to the em, no composite glyphs. Read once, then immutable. */
final class Typeface {
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÅÄÖåäö0123456789 \u00A0.,-\u2212\u20AC%";

    static final Typeface REGULAR = read("Regular", PrintFile.REGULAR, LETTERS + "/:()@·+&’–§é");
    static final Typeface SEMIBOLD = read("Semibold", PrintFile.SEMIBOLD, LETTERS);

    static final char REPLACEMENT = '\uFFFD';
    static final int ASCENT = 1000;
    static final int DESCENT = -326;
    static final int CAP_HEIGHT = 660;

    private static final int BMP = 0x10000;

    private final String name;
    private final char[] glyphOf = new char[BMP];
    private final byte[][] outlines;
    private final int[] advances;
    private final int[] bearings;
    private final byte[] head;
    private final byte[] hhea;
    private final byte[] maxp;
    private final char[] usualCodes = new char[BMP];
    private final Subset usualSubset;

    private Typeface(String name, TrueTypeFont font, String usual) throws IOException {
        this.name = name;
        head = font.getTableBytes(font.getHeader());
        hhea = font.getTableBytes(font.getHorizontalHeader());
        maxp = font.getTableBytes(font.getMaximumProfile());
        int count = font.getNumberOfGlyphs();
        outlines = new byte[count][];
        advances = new int[count];
        bearings = new int[count];
        byte[] glyf = font.getTableBytes(font.getGlyph());
        long[] offsets = font.getIndexToLocation().getOffsets();
        for (int glyph = 0; glyph < count; glyph++) {
            outlines[glyph] = Arrays.copyOfRange(glyf, (int) offsets[glyph], (int) offsets[glyph + 1]);
            advances[glyph] = font.getAdvanceWidth(glyph);
            bearings[glyph] = font.getHorizontalMetrics().getLeftSideBearing(glyph);
        }
        CmapLookup characters = font.getUnicodeCmapLookup();
        for (int character = 0; character < BMP; character++) {
            glyphOf[character] = (char) characters.getGlyphId(character);
        }
        for (int i = 0; i < usual.length(); i++) {
            usualCodes[usual.charAt(i)] = (char) (i + 1);
        }
        usualSubset = new Subset(this, usual, Packed::once);
    }

    /** @param usual what stands on nearly every invoice; the rest is embedded where it is used */
    private static Typeface read(String face, PrintFile file, String usual) {
        String name = "RegisterSans-" + face;
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()))) {
            return new Typeface(name, font, usual);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String name() {
        return name;
    }

    /** Zero when it is not usual. */
    char usualCode(char character) {
        return usualCodes[character];
    }

    Subset usualSubset() {
        return usualSubset;
    }

    boolean has(char character) {
        return glyphOf[character] != 0;
    }

    /** In thousandths of the size. */
    int advance(char character) {
        return advances[glyphOf[character]];
    }

    int bearing(char character) {
        return bearings[glyphOf[character]];
    }

    byte[] outline(char character) {
        return outlines[glyphOf[character]];
    }

    /** What is printed for a character that no other stands for. */
    byte[] missing() {
        return outlines[0];
    }

    int missingAdvance() {
        return advances[0];
    }

    byte[] head() {
        return head.clone();
    }

    byte[] hhea() {
        return hhea.clone();
    }

    byte[] maxp() {
        return maxp.clone();
    }

    /** @return points */
    double width(String printable, double size) {
        long thousandths = 0;
        for (int i = 0; i < printable.length(); i++) {
            thousandths += advance(printable.charAt(i));
        }
        return thousandths * size / 1000;
    }
}
