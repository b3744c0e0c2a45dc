package eu.dfence.register.invoicing.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Some characters of a typeface as they are embedded: packed once, then immutable. The first one has code 1; code 0 is
 * the missing glyph and is never shown.
 */
final class Subset {
    private static final int ITALIC_ANGLE = 0;
    private static final int STEM = 80;
    private static final int NONSYMBOLIC = 32;
    private static final int CMAP_BLOCK = 100;

    private final Typeface face;
    private final String characters;
    private final String name;
    private final int length;
    private final byte[] program;
    private final byte[] toUnicode;

    Subset(Typeface face, String characters, UnaryOperator<byte[]> packing) {
        this.face = face;
        this.characters = characters;
        name = tag(characters) + "+" + face.name();
        byte[] font = new FontProgram(face, characters).bytes();
        length = font.length;
        program = packing.apply(font);
        toUnicode = packing.apply(toUnicode(characters));
    }

    /** Type 0 font over a CIDFontType2, Identity-H, with a ToUnicode map (ISO 19005-3 6.2.11). */
    COSDictionary dictionary(PdfFile file) throws IOException {
        COSDictionary font = typed("Font");
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(file));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, file.packed(toUnicode));
        return font;
    }

    private COSDictionary descendant(PdfFile file) throws IOException {
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
        font.setItem(COSName.FONT_DESC, descriptor(file));
        return font;
    }

    private COSDictionary descriptor(PdfFile file) throws IOException {
        COSDictionary descriptor = typed("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, NONSYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, numbers(-500, Typeface.DESCENT, 2000, Typeface.ASCENT));
        descriptor.setInt(COSName.ITALIC_ANGLE, ITALIC_ANGLE);
        descriptor.setInt(COSName.ASCENT, Typeface.ASCENT);
        descriptor.setInt(COSName.DESCENT, Typeface.DESCENT);
        descriptor.setInt(COSName.CAP_HEIGHT, Typeface.CAP_HEIGHT);
        descriptor.setInt(COSName.STEM_V, STEM);
        COSStream stream = file.packed(program);
        stream.setInt(COSName.LENGTH1, length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(face.missingAdvance()));
        characters.chars().forEach(character -> widths.add(COSInteger.get(face.advance((char) character))));
        COSArray runs = new COSArray();
        runs.add(COSInteger.ZERO);
        runs.add(widths);
        return runs;
    }

    private static byte[] toUnicode(String characters) {
        List<int[]> ranges = ranges(characters);
        Operators map = new Operators();
        map.operator("/CIDInit /ProcSet findresource begin 12 dict begin begincmap");
        map.operator("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def");
        map.operator("/CMapName /Adobe-Identity-UCS def /CMapType 2 def");
        map.operator("1 begincodespacerange <0000> <FFFF> endcodespacerange");
        for (int from = 0; from < ranges.size(); from += CMAP_BLOCK) {
            List<int[]> block = ranges.subList(from, Math.min(from + CMAP_BLOCK, ranges.size()));
            map.whole(block.size()).operator("beginbfrange");
            for (int[] range : block) {
                map.hex(range[0]).hex(range[1]).hex(range[2]).operator("");
            }
            map.operator("endbfrange");
        }
        map.operator("endcmap CMapName currentdict /CMap defineresource pop end end");
        return map.bytes();
    }

    /** First and last code and first character of those that follow each other; last bytes do not run over (9.10.3). */
    private static List<int[]> ranges(String characters) {
        List<int[]> ranges = new ArrayList<>();
        int[] range = {0, 0, 0};
        for (int code = 1; code <= characters.length(); code++) {
            char character = characters.charAt(code - 1);
            boolean next = character == range[2] + code - range[0];
            if (next && (code & 0xFF) != 0 && (character & 0xFF) != 0 && code > 1) {
                range[1] = code;
            } else {
                range = new int[] {code, code, character};
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** Six capitals that differ when the characters differ (ISO 32000-1 9.6.4). */
    private static String tag(String characters) {
        long seed = Integer.toUnsignedLong(characters.hashCode());
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
