package eu.dfence.register.invoicing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Some characters of a typeface as they are embedded. The first one has code 1; code 0 is the missing glyph and is never
 * shown.
 */
final class Subset {
    private static final int STEM = 80;
    private static final int NONSYMBOLIC = 32;
    private static final int CMAP_BLOCK = 100;

    private final String name;
    private final String descriptor;
    private final String descendantFont;
    private final int length;
    private final byte[] program;
    private final byte[] toUnicode;

    Subset(Typeface face, String characters, UnaryOperator<byte[]> packing) {
        name = tag(characters) + "+" + face.name();
        descriptor = descriptor(name);
        descendantFont = descendant(name, face, characters);
        byte[] font = new FontProgram(face, characters).bytes();
        length = font.length;
        program = packing.apply(font);
        toUnicode = packing.apply(toUnicode(characters));
    }

    /**
     * Type 0 font over a CIDFontType2, Identity-H, with a ToUnicode map (ISO 19005-3 6.2.11).
     *
     * @return its number
     */
    int write(PdfObjects file) {
        int unicode = file.number();
        file.packed(unicode, "", toUnicode);
        int embedded = file.number();
        file.packed(embedded, "/Length1 " + length, program);
        int description = file.number();
        file.object(description, descriptor + embedded + " 0 R>>");
        int descendant = file.number();
        file.object(descendant, descendantFont + description + " 0 R>>");
        int font = file.number();
        file.object(
                font,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" + descendant
                        + " 0 R]/ToUnicode " + unicode + " 0 R>>");
        return font;
    }

    private static String descriptor(String name) {
        return "<</Type/FontDescriptor/FontName/" + name + "/Flags " + NONSYMBOLIC + "/FontBBox[-500 "
                + Typeface.DESCENT
                + " 2000 " + Typeface.ASCENT + "]/ItalicAngle 0/Ascent " + Typeface.ASCENT + "/Descent "
                + Typeface.DESCENT + "/CapHeight " + Typeface.CAP_HEIGHT + "/StemV " + STEM + "/FontFile2 ";
    }

    private static String descendant(String name, Typeface face, String characters) {
        StringBuilder widths = new StringBuilder().append(face.missingAdvance());
        characters.chars().forEach(character -> widths.append(' ').append(face.advance((char) character)));
        return "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/W[0["
                + widths
                + "]]/FontDescriptor ";
    }

    private static byte[] toUnicode(String characters) {
        List<char[]> ranges = ranges(characters);
        Operators map = new Operators(1024);
        map.operator("/CIDInit /ProcSet findresource begin 12 dict begin begincmap");
        map.operator("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def");
        map.operator("/CMapName /Adobe-Identity-UCS def /CMapType 2 def");
        map.operator("1 begincodespacerange <0000> <FFFF> endcodespacerange");
        for (int from = 0; from < ranges.size(); from += CMAP_BLOCK) {
            List<char[]> block = ranges.subList(from, Math.min(from + CMAP_BLOCK, ranges.size()));
            map.whole(block.size()).operator("beginbfrange");
            for (char[] range : block) {
                map.hex(range[0]).hex(range[1]).hex(range[2]).operator("");
            }
            map.operator("endbfrange");
        }
        map.operator("endcmap CMapName currentdict /CMap defineresource pop end end");
        return map.bytes();
    }

    /** First and last code and first character of those that follow each other; last bytes do not run over (9.10.3). */
    private static List<char[]> ranges(String characters) {
        List<char[]> ranges = new ArrayList<>();
        char[] range = {0, 0, 0};
        for (char code = 1; code <= characters.length(); code++) {
            char character = characters.charAt(code - 1);
            boolean next = character == range[2] + code - range[0];
            if (next && (code & 0xFF) != 0 && (character & 0xFF) != 0 && code > 1) {
                range[1] = code;
            } else {
                range = new char[] {code, code, character};
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
}
