package eu.dfence.register.privacy.scanner;

/** Bytes as characters, whatever wrote them: UTF-8 where they are, else ISO 8859-1, which UTF-16 without its zeros also is. */
final class Characters {
    private final Reading reading;
    private final byte[] open = new byte[4];
    private int held;
    private int wanted;

    Characters(Reading reading) {
        this.reading = reading;
    }

    void read(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (held == 0 && b >= 0) {
                reading.read((char) b);
            } else {
                take(b);
            }
        }
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
            reading.read((char) (b & 0xff));
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
            reading.read((char) ((open[0] & 0x1f) << 6 | open[1] & 0x3f));
        } else if (wanted == 3) {
            reading.read((char) ((open[0] & 0x0f) << 12 | (open[1] & 0x3f) << 6 | open[2] & 0x3f));
        }
        held = 0;
    }

    /** What began like UTF-8 and was not. */
    private void release() {
        for (int i = 0; i < held; i++) {
            reading.read((char) (open[i] & 0xff));
        }
        held = 0;
    }

    void end() {
        release();
    }
}
