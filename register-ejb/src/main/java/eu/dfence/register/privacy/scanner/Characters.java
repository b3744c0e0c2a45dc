package eu.dfence.register.privacy.scanner;

/** Bytes as characters, whatever wrote them: UTF-8 where they are, else ISO 8859-1, which UTF-16 without its zeros also is. */
final class Characters {
    private static final int LONGEST = 4;

    private final Reading reading;
    private final byte[] open = new byte[LONGEST];
    private char[] read = new char[LONGEST];
    private int length;
    private int held;
    private int wanted;

    Characters(Reading reading) {
        this.reading = reading;
    }

    void read(byte[] bytes, int count) {
        if (read.length < count + LONGEST) read = new char[count + LONGEST];
        for (int i = 0; i < count; i++) {
            byte b = bytes[i];
            if (held == 0 && b >= 0) {
                read[length++] = (char) b;
            } else {
                take(b);
            }
        }
        handOver();
    }

    private void handOver() {
        reading.read(read, length);
        length = 0;
    }

    private void take(byte b) {
        if (held > 0 && (b & 0xc0) == 0x80) {
            open[held++] = b;
            if (held == wanted) whole();
            return;
        }
        release();
        wanted = length(b);
        if (wanted == 1) {
            read[length++] = (char) (b & 0xff);
        } else {
            open[held++] = b;
        }
    }

    private static int length(byte b) {
        int lead = b & 0xff;
        if (lead >= 0xc2 && lead <= 0xdf) return 2;
        if (lead >= 0xe0 && lead <= 0xef) return 3;
        return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
    }

    /** Beyond the basic plane stand no names. */
    private void whole() {
        if (wanted == 2) {
            read[length++] = (char) ((open[0] & 0x1f) << 6 | open[1] & 0x3f);
        } else if (wanted == 3) {
            read[length++] = (char) ((open[0] & 0x0f) << 12 | (open[1] & 0x3f) << 6 | open[2] & 0x3f);
        }
        held = 0;
    }

    /** What began like UTF-8 and was not. */
    private void release() {
        for (int i = 0; i < held; i++) {
            read[length++] = (char) (open[i] & 0xff);
        }
        held = 0;
    }

    /** The next bytes begin something else. */
    void end() {
        release();
        handOver();
    }
}
