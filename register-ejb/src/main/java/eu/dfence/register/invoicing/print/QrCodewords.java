package eu.dfence.register.invoicing.print;

/** The bytes a QR code of level M is drawn of (ISO/IEC 18004:2015 7.4–7.6): the payload with its error correction, interleaved. */
final class QrCodewords {
    private static final int[] ALL = {0, 26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532};
    private static final int[] DATA = {0, 16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334};
    private static final int[] BLOCKS = {0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9};

    private static final int BYTE_MODE = 4;
    private static final int[] PADDING = {0xEC, 0x11};
    private static final int FIELD = 0x11D;
    private static final int[] POWER = new int[2 * 255];
    private static final int[] LOGARITHM = new int[256];

    static {
        for (int i = 0, power = 1; i < 255; i++) {
            POWER[i] = power;
            POWER[i + 255] = power;
            LOGARITHM[power] = i;
            power = power << 1 ^ (power >> 7) * FIELD;
        }
    }

    private QrCodewords() {}

    /** @return the smallest version that holds so many bytes, or one more than the largest */
    static int versionFor(int bytes) {
        int version = 1;
        while (version <= QrVersion.LARGEST && DATA[version] < bytes + overhead(version)) {
            version++;
        }
        return version;
    }

    /** Mode, length and the end of the data in bytes. */
    private static int overhead(int version) {
        return version < 10 ? 2 : 3;
    }

    static byte[] of(int version, byte[] payload) {
        byte[] data = data(version, payload);
        int blocks = BLOCKS[version];
        int correction = (ALL[version] - data.length) / blocks;
        int length = data.length / blocks;
        int longer = blocks - data.length % blocks;
        int[] generator = generator(correction);
        byte[] all = new byte[ALL[version]];
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            int own = block < longer ? length : length + 1;
            for (int i = 0; i < own; i++) {
                all[i < length ? i * blocks + block : data.length - blocks + block] = data[from + i];
            }
            byte[] rest = rest(data, from, own, generator);
            for (int i = 0; i < correction; i++) {
                all[data.length + i * blocks + block] = rest[i];
            }
            from += own;
        }
        return all;
    }

    private static byte[] data(int version, byte[] payload) {
        byte[] data = new byte[DATA[version]];
        int head = overhead(version) - 1;
        int prefix = BYTE_MODE << 8 * head | payload.length;
        for (int i = 0; i <= head + payload.length; i++) {
            int before = i <= head ? prefix >> 8 * (head - i) : payload[i - head - 1];
            int after = i < head ? prefix >> 8 * (head - i - 1) : i - head < payload.length ? payload[i - head] : 0;
            data[i] = (byte) (before << 4 | (after & 0xFF) >> 4);
        }
        for (int i = head + payload.length + 1; i < data.length; i++) {
            data[i] = (byte) PADDING[(i - head - payload.length - 1) % 2];
        }
        return data;
    }

    private static int[] generator(int degree) {
        int[] generator = new int[degree];
        generator[degree - 1] = 1;
        for (int root = 0; root < degree; root++) {
            for (int i = 0; i < degree; i++) {
                generator[i] = product(generator[i], POWER[root]) ^ (i + 1 < degree ? generator[i + 1] : 0);
            }
        }
        return generator;
    }

    /** What is left when the block is divided by the generator (Reed-Solomon over GF(256)). */
    private static byte[] rest(byte[] data, int from, int length, int[] generator) {
        byte[] rest = new byte[generator.length];
        for (int i = from; i < from + length; i++) {
            int factor = (data[i] ^ rest[0]) & 0xFF;
            for (int at = 0; at < rest.length; at++) {
                rest[at] = (byte) ((at + 1 < rest.length ? rest[at + 1] : 0) ^ product(generator[at], factor));
            }
        }
        return rest;
    }

    private static int product(int one, int other) {
        return one == 0 || other == 0 ? 0 : POWER[LOGARITHM[one] + LOGARITHM[other]];
    }
}
