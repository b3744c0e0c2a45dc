package eu.dfence.register.invoicing.print;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** What all QR codes of one size have in common at level M (ISO/IEC 18004:2015 6.3, 7.7–7.10). Made once for each size. */
final class QrVersion {
    /** EPC069-12 allows no larger one. */
    static final int LARGEST = 13;

    private static final int MASKS = 8;
    private static final int FORMAT_POLYNOMIAL = 0x537;
    private static final int FORMAT_MASK = 0x5412;
    private static final int VERSION_POLYNOMIAL = 0x1F25;
    private static final AtomicReferenceArray<QrVersion> ALL = new AtomicReferenceArray<>(LARGEST + 1);

    private final int version;
    private final int size;
    private final QrGrid fixed;
    private final QrGrid taken;
    private final QrGrid[] masks = new QrGrid[MASKS];
    private final int[] places;

    private QrVersion(int version) {
        this.version = version;
        size = 17 + 4 * version;
        fixed = new QrGrid(size);
        taken = new QrGrid(size);
        timing();
        finder(3, 3);
        finder(size - 4, 3);
        finder(3, size - 4);
        alignment();
        versionNumber();
        for (int i = 0; i < 15; i++) {
            taken.darken(formatX(i), formatY(i));
            taken.darken(secondX(i), secondY(i));
        }
        put(8, size - 8, true);
        for (int mask = 0; mask < MASKS; mask++) {
            masks[mask] = mask(mask);
        }
        places = places();
    }

    static QrVersion of(int version) {
        QrVersion known = ALL.get(version);
        if (known == null) {
            known = new QrVersion(version);
            ALL.set(version, known);
        }
        return known;
    }

    /** The symbol of these codewords that is read most easily. */
    QrGrid symbol(byte[] codewords) {
        QrGrid best = null;
        int least = Integer.MAX_VALUE;
        for (QrGrid symbol : symbols(codewords)) {
            int penalty = symbol.penalty();
            if (penalty < least) {
                least = penalty;
                best = symbol;
            }
        }
        return best;
    }

    /** The same under each mask: all of them say the same. */
    List<QrGrid> symbols(byte[] codewords) {
        QrGrid data = new QrGrid(size);
        for (int bit = 0; bit < codewords.length * 8; bit++) {
            if ((codewords[bit / 8] << bit % 8 & 0x80) != 0) {
                data.darken(places[bit] % size, places[bit] / size);
            }
        }
        QrGrid unmasked = fixed.against(data);
        return Arrays.stream(masks).map(unmasked::against).toList();
    }

    private void put(int x, int y, boolean dark) {
        taken.darken(x, y);
        if (dark) {
            fixed.darken(x, y);
        }
    }

    private void timing() {
        for (int i = 0; i < size; i++) {
            put(6, i, i % 2 == 0);
            if (i != 6) put(i, 6, i % 2 == 0);
        }
    }

    private void finder(int x, int y) {
        for (int dy = -4; dy <= 4; dy++) {
            for (int dx = -4; dx <= 4; dx++) {
                int ring = Math.max(Math.abs(dx), Math.abs(dy));
                if (within(x + dx) && within(y + dy)) {
                    put(x + dx, y + dy, ring != 2 && ring != 4);
                }
            }
        }
    }

    private boolean within(int line) {
        return line >= 0 && line < size;
    }

    /** In the corner from version 2, along the timing patterns too from version 7. */
    private void alignment() {
        if (version > 1) {
            alignment(size - 7, size - 7);
        }
        if (version > 6) {
            int middle = (size - 1) / 2;
            alignment(middle, 6);
            alignment(6, middle);
            alignment(middle, middle);
            alignment(size - 7, middle);
            alignment(middle, size - 7);
        }
    }

    private void alignment(int x, int y) {
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                put(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) != 1);
            }
        }
    }

    private void versionNumber() {
        if (version > 6) {
            int bits = checked(version, VERSION_POLYNOMIAL, 12);
            for (int i = 0; i < 18; i++) {
                boolean dark = (bits >> i & 1) != 0;
                put(size - 11 + i % 3, i / 3, dark);
                put(i / 3, size - 11 + i % 3, dark);
            }
        }
    }

    private static int formatX(int bit) {
        return bit < 8 ? 8 : bit == 8 ? 7 : 14 - bit;
    }

    private static int formatY(int bit) {
        return bit < 6 ? bit : bit < 8 ? bit + 1 : 8;
    }

    private int secondX(int bit) {
        return bit < 8 ? size - 1 - bit : 8;
    }

    private int secondY(int bit) {
        return bit < 8 ? 8 : size - 15 + bit;
    }

    /** The format information says which one it is; level M is written 00. */
    private QrGrid mask(int mask) {
        QrGrid grid = new QrGrid(size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (!taken.dark(x, y) && masks(mask, x, y)) {
                    grid.darken(x, y);
                }
            }
        }
        int format = checked(mask, FORMAT_POLYNOMIAL, 10) ^ FORMAT_MASK;
        for (int i = 0; i < 15; i++) {
            if ((format >> i & 1) != 0) {
                grid.darken(formatX(i), formatY(i));
                grid.darken(secondX(i), secondY(i));
            }
        }
        return grid;
    }

    private static boolean masks(int mask, int x, int y) {
        int product = x * y;
        return 0
                == switch (mask) {
                    case 0 -> (x + y) % 2;
                    case 1 -> y % 2;
                    case 2 -> x % 3;
                    case 3 -> (x + y) % 3;
                    case 4 -> (x / 3 + y / 2) % 2;
                    case 5 -> product % 2 + product % 3;
                    case 6 -> (product % 2 + product % 3) % 2;
                    default -> ((x + y) % 2 + product % 3) % 2;
                };
    }

    /** The value with the remainder of its division by the polynomial behind it. */
    private static int checked(int value, int polynomial, int length) {
        int rest = value << length;
        for (int bit = 31 - Integer.numberOfLeadingZeros(rest); bit >= length; bit--) {
            if ((rest >> bit & 1) != 0) {
                rest ^= polynomial << bit - length;
            }
        }
        return value << length | rest;
    }

    /** Two columns at a time from the right, up and down in turn, past the timing column. */
    private int[] places() {
        IntStream.Builder places = IntStream.builder();
        boolean up = true;
        for (int right = size - 1; right > 0; right -= 2) {
            if (right == 6) right--;
            for (int i = 0; i < size; i++) {
                int y = up ? size - 1 - i : i;
                for (int x = right; x >= right - 1; x--) {
                    if (!taken.dark(x, y)) {
                        places.add(y * size + x);
                    }
                }
            }
            up = !up;
        }
        return places.build().toArray();
    }
}
