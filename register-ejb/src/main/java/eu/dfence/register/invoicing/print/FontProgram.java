package eu.dfence.register.invoicing.print;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sfnt file of the glyphs one document shows: the six tables a CIDFontType2 needs (ISO 32000-1 9.9). */
final class FontProgram {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int CHECKSUM_OF_A_FONT = 0xB1B0AFBA;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int LOCATION_FORMAT = 50;
    private static final int NUMBER_OF_METRICS = 34;
    private static final int NUMBER_OF_GLYPHS = 4;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();

    FontProgram(Typeface face, CharSequence used) {
        int count = used.length() + 1;
        ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        int size = padded(face.missing().length);
        for (int i = 0; i < used.length(); i++) {
            size += padded(face.outline(used.charAt(i)).length);
        }
        ByteBuffer outlines = ByteBuffer.allocate(size);
        add(face.missing(), face.missingAdvance(), 0, outlines, locations, metrics);
        for (int i = 0; i < used.length(); i++) {
            char character = used.charAt(i);
            add(
                    face.outline(character),
                    face.advance(character),
                    face.bearing(character),
                    outlines,
                    locations,
                    metrics);
        }
        locations.putInt(outlines.position());
        byte[] head = face.head();
        ByteBuffer.wrap(head).putInt(CHECKSUM_ADJUSTMENT, 0).putShort(LOCATION_FORMAT, (short) 1);
        byte[] hhea = face.hhea();
        ByteBuffer.wrap(hhea).putShort(NUMBER_OF_METRICS, (short) count);
        byte[] maxp = face.maxp();
        ByteBuffer.wrap(maxp).putShort(NUMBER_OF_GLYPHS, (short) count);
        tables.put("glyf", outlines.array());
        tables.put("head", head);
        tables.put("hhea", hhea);
        tables.put("hmtx", metrics.array());
        tables.put("loca", locations.array());
        tables.put("maxp", maxp);
    }

    private static void add(
            byte[] outline, int advance, int bearing, ByteBuffer outlines, ByteBuffer locations, ByteBuffer metrics) {
        locations.putInt(outlines.position());
        outlines.put(outline).position(padded(outlines.position()));
        metrics.putShort((short) advance).putShort((short) bearing);
    }

    byte[] bytes() {
        int start = 12 + 16 * tables.size();
        int length = start;
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(TRUE_TYPE).putShort((short) tables.size());
        int power = Integer.highestOneBit(tables.size());
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        int head = 0;
        int at = start;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            file.put(at, bytes);
            for (char letter : table.getKey().toCharArray()) {
                file.put((byte) letter);
            }
            file.putInt(checksum(file, at, padded(bytes.length))).putInt(at).putInt(bytes.length);
            head = "head".equals(table.getKey()) ? at : head;
            at += padded(bytes.length);
        }
        file.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM_OF_A_FONT - checksum(file, 0, length));
        return file.array();
    }

    private static int checksum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
