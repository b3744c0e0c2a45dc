package eu.dfence.register.invoicing.print;

import java.util.ArrayList;
import java.util.List;

/** The modules of a square symbol as bits, a dark one is set: each line twice, as a row and as a column. */
final class QrGrid {
    private static final int RUN = 3;
    private static final int BLOCK = 3;
    private static final int FINDER = 40;
    private static final int SHARE = 10;

    private final int size;
    private final long[][] rows;
    private final long[][] columns;

    QrGrid(int size) {
        this(size, new long[words(size)][size], new long[words(size)][size]);
    }

    private QrGrid(int size, long[][] rows, long[][] columns) {
        this.size = size;
        this.rows = rows;
        this.columns = columns;
    }

    private static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    int size() {
        return size;
    }

    boolean dark(int x, int y) {
        return (rows[x / Long.SIZE][y] >>> x & 1) != 0;
    }

    void darken(int x, int y) {
        rows[x / Long.SIZE][y] |= 1L << x;
        columns[y / Long.SIZE][x] |= 1L << y;
    }

    /** Dark where the two differ. */
    QrGrid against(QrGrid other) {
        return new QrGrid(size, against(rows, other.rows), against(columns, other.columns));
    }

    private static long[][] against(long[][] one, long[][] other) {
        long[][] both = new long[one.length][];
        for (int word = 0; word < one.length; word++) {
            both[word] = one[word].clone();
            for (int line = 0; line < both[word].length; line++) {
                both[word][line] ^= other[word][line];
            }
        }
        return both;
    }

    /** Dark modules beside each other in a row: left, top, width, height. */
    List<int[]> runs() {
        List<int[]> runs = new ArrayList<>();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int from = x;
                while (x < size && dark(x, y)) {
                    x++;
                }
                if (x > from) {
                    runs.add(new int[] {from, y, x - from, 1});
                }
            }
        }
        return runs;
    }

    /** How hard it is to read (ISO/IEC 18004:2015 7.8.3.1, table 11). Sixty-four lines are judged at a time. */
    int penalty() {
        int penalty = blocks() + share();
        for (int word = 0; word < rows.length; word++) {
            long lines = size - word * Long.SIZE >= Long.SIZE ? -1 : (1L << size) - 1;
            penalty += runsAndFinders(rows[word], lines) + runsAndFinders(columns[word], lines);
        }
        return penalty;
    }

    /** Five alike and more in a line, and what looks like a finder pattern with four light ones on a side. */
    private static int runsAndFinders(long[] lines, long mask) {
        int penalty = 0;
        long before = 0;
        for (int i = 0; i < lines.length; i++) {
            long alike = alike(lines, i) & alike(lines, i + 1) & alike(lines, i + 2) & alike(lines, i + 3) & mask;
            if (i + 4 < lines.length) {
                penalty += Long.bitCount(alike) + (RUN - 1) * Long.bitCount(alike & ~before);
                before = alike;
            }
            long finder = at(lines, i) & ~at(lines, i + 1) & at(lines, i + 2) & at(lines, i + 3) & at(lines, i + 4);
            finder &= ~at(lines, i + 5) & at(lines, i + 6);
            if (finder != 0) {
                penalty += FINDER * Long.bitCount(finder & (light(lines, i - 4) | light(lines, i + 7)));
            }
        }
        return penalty;
    }

    private static long alike(long[] lines, int i) {
        return ~(at(lines, i) ^ at(lines, i + 1));
    }

    private static long light(long[] lines, int from) {
        return ~(at(lines, from) | at(lines, from + 1) | at(lines, from + 2) | at(lines, from + 3));
    }

    private static long at(long[] lines, int i) {
        return i >= 0 && i < lines.length ? lines[i] : 0;
    }

    /** Squares of two by two in one colour. */
    private int blocks() {
        int blocks = 0;
        for (int word = 0; word < rows.length; word++) {
            long pairs = size - 1 - word * Long.SIZE >= Long.SIZE ? -1 : (1L << size - 1) - 1;
            for (int y = 0; y + 1 < size; y++) {
                long right = right(word, y);
                long mixed = rows[word][y] ^ right | rows[word][y] ^ rows[word][y + 1] | right ^ right(word, y + 1);
                blocks += Long.bitCount(~mixed & pairs);
            }
        }
        return BLOCK * blocks;
    }

    private long right(int word, int y) {
        return rows[word][y] >>> 1 | (word + 1 < rows.length ? rows[word + 1][y] << Long.SIZE - 1 : 0);
    }

    /** Each full five percent of modules by which the dark ones differ from half. */
    private int share() {
        int dark = 0;
        for (long[] word : rows) {
            for (long row : word) {
                dark += Long.bitCount(row);
            }
        }
        return SHARE * (Math.abs(2 * dark - size * size) * 10 / (size * size));
    }
}
