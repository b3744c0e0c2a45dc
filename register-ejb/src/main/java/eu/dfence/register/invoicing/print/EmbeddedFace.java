package eu.dfence.register.invoicing.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A typeface as far as one document has used it. Codes are given in order of first use, so that the same page always
 * makes the same file; code 0 is the missing glyph and is never shown.
 */
final class EmbeddedFace {
    private static final int ITALIC_ANGLE = 0;
    private static final int STEM = 80;
    private static final int NONSYMBOLIC = 32;
    private static final int CMAP_BLOCK = 100;

    private final Typeface face;
    private final String resource;
    private final char[] codeOf = new char[0x10000];
    private final StringBuilder used = new StringBuilder();

    EmbeddedFace(Typeface face, String resource) {
        this.face = face;
        this.resource = resource;
    }

    /** Name in the page's resources. */
    String resource() {
        return resource;
    }

    int[] codes(String printable) {
        return printable.chars().map(character -> code((char) character)).toArray();
    }

    private int code(char character) {
        if (codeOf[character] == 0) {
            used.append(character);
            codeOf[character] = (char) used.length();
        }
        return codeOf[character];
    }

    /** Type 0 font over a CIDFontType2, Identity-H, with a ToUnicode map (ISO 19005-3 6.2.11). */
    COSDictionary dictionary(PdfFile file) throws IOException {
        String name = tag() + "+" + face.name();
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(name, file));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, file.stream(toUnicode()));
        return font;
    }

    private COSDictionary descendant(String name, PdfFile file) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        font.setItem(COSName.W, widths());
        font.setItem(COSName.FONT_DESC, descriptor(name, file));
        return font;
    }

    private COSDictionary descriptor(String name, PdfFile file) throws IOException {
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, NONSYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, numbers(-500, Typeface.DESCENT, 2000, Typeface.ASCENT));
        descriptor.setInt(COSName.ITALIC_ANGLE, ITALIC_ANGLE);
        descriptor.setInt(COSName.ASCENT, Typeface.ASCENT);
        descriptor.setInt(COSName.DESCENT, Typeface.DESCENT);
        descriptor.setInt(COSName.CAP_HEIGHT, Typeface.CAP_HEIGHT);
        descriptor.setInt(COSName.STEM_V, STEM);
        byte[] program = new FontProgram(face, used).bytes();
        COSStream stream = file.stream(program);
        stream.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(face.missingAdvance()));
        used.chars().forEach(character -> widths.add(COSInteger.get(face.advance((char) character))));
        COSArray runs = new COSArray();
        runs.add(COSInteger.ZERO);
        runs.add(widths);
        return runs;
    }

    private byte[] toUnicode() {
        Operators map = new Operators();
        map.operator("/CIDInit /ProcSet findresource begin 12 dict begin begincmap");
        map.operator("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def");
        map.operator("/CMapName /Adobe-Identity-UCS def /CMapType 2 def");
        map.operator("1 begincodespacerange <0000> <FFFF> endcodespacerange");
        for (int from = 0; from < used.length(); from += CMAP_BLOCK) {
            int to = Math.min(from + CMAP_BLOCK, used.length());
            map.number(to - from).operator("beginbfchar");
            for (int i = from; i < to; i++) {
                map.hex(i + 1).hex(used.charAt(i)).operator("");
            }
            map.operator("endbfchar");
        }
        map.operator("endcmap CMapName currentdict /CMap defineresource pop end end");
        return map.bytes();
    }

    /** Six capitals that differ when the characters differ (ISO 32000-1 9.6.4). */
    private String tag() {
        long seed = Integer.toUnsignedLong(used.toString().hashCode());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + seed % 26));
            seed /= 26;
        }
        return tag.toString();
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }
}
