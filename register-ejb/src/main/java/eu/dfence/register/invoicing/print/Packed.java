package eu.dfence.register.invoicing.print;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/** Bytes as FlateDecode wants them (ISO 32000-1 7.4.4). */
final class Packed {
    /** Two percent larger than the usual 6, half its work. */
    private static final int QUICK = 4;

    /** Each has a quarter of a megabyte of tables, and touching new ones costs more than packing a page. */
    private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

    private Packed() {}

    /** For one document. */
    static byte[] quickly(byte[] content) {
        Deflater idle = IDLE.poll();
        Deflater deflater = idle == null ? new Deflater(QUICK) : idle;
        byte[] packed = packed(content, deflater);
        deflater.reset();
        IDLE.offer(deflater);
        return packed;
    }

    /** What stands in all documents. */
    static byte[] once(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] packed = packed(content, deflater);
        deflater.end();
        return packed;
    }

    private static byte[] packed(byte[] content, Deflater deflater) {
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + content.length / 1000 + 64];
        return Arrays.copyOf(packed, deflater.deflate(packed));
    }
}
