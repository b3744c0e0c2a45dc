package eu.dfence.register.invoicing.print;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes as FlateDecode wants them (ISO 32000-1 7.4.4). */
final class Packed {
    /** Two percent larger than the usual 6, a tenth less work for the whole page. */
    static final int QUICKLY = 4;

    static final int ONCE = Deflater.BEST_COMPRESSION;

    private Packed() {}

    static byte[] of(byte[] content, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length + content.length / 1000 + 64];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        } finally {
            deflater.end();
        }
    }
}
