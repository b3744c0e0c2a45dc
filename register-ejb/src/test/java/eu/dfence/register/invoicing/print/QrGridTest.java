package eu.dfence.register.invoicing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/** The payment code module by module: OkapiBarcode draws the same, and every penalty is counted anew one module at a time. */
class QrGridTest {
    /** Level M stays M, as EPC069-12 asks. */
    private static final class LevelM extends QrCode {
        LevelM() {
            setPreferredEccLevel(EccLevel.M);
            improveEccLevelIfPossible = false;
            setForceByteCompaction(true);
        }
    }

    @Property(tries = 200)
    @Tag("R-31")
    void okapi_draws_the_same_under_one_of_the_masks(@ForAll @IntRange(min = 1, max = 331) int length) {
        byte[] payload = bytes(length);
        int version = QrCodewords.versionFor(length);
        assertThat(QrVersion.of(version).symbols(QrCodewords.of(version, payload)))
                .extracting(QrGridTest::drawn)
                .contains(drawnByOkapi(payload));
    }

    @Property(tries = 100)
    @Tag("R-31")
    void the_mask_with_the_lowest_penalty_is_taken(@ForAll @IntRange(min = 1, max = 331) int length) {
        int version = QrCodewords.versionFor(length);
        byte[] codewords = QrCodewords.of(version, bytes(length));
        int least = QrVersion.of(version).symbols(codewords).stream()
                .mapToInt(QrGridTest::penalty)
                .min()
                .orElseThrow();
        QrGrid taken = QrVersion.of(version).symbol(codewords);
        assertThat(penalty(taken)).isEqualTo(least).isEqualTo(taken.penalty());
    }

    @Property(tries = 200)
    @Tag("R-31")
    void penalties_are_those_of_the_standard(@ForAll @IntRange(min = 1, max = 13) int version, @ForAll long seed) {
        QrGrid grid = new QrGrid(17 + 4 * version);
        Random random = new Random(seed);
        int share = 1 + random.nextInt(9);
        for (int at = 0; at < grid.size() * grid.size(); at++) {
            if (random.nextInt(10) < share) {
                grid.darken(at % grid.size(), at / grid.size());
            }
        }
        assertThat(grid.penalty()).isEqualTo(penalty(grid));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String drawnByOkapi(byte[] payload) {
        QrCode symbol = new LevelM();
        symbol.setContent(new String(payload, StandardCharsets.ISO_8859_1));
        QrGrid grid = new QrGrid(symbol.getWidth());
        for (Rectangle box : symbol.getRectangles()) {
            for (int i = 0; i < box.width * box.height; i++) {
                grid.darken((int) (box.x + i % box.width), (int) (box.y + i / (int) box.width));
            }
        }
        return drawn(grid);
    }

    private static String drawn(QrGrid grid) {
        return String.join("\n", lines(grid, false));
    }

    private static List<String> lines(QrGrid grid, boolean columns) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < grid.size(); j++) {
                line.append((columns ? grid.dark(i, j) : grid.dark(j, i)) ? '#' : '.');
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** ISO/IEC 18004:2015 table 11, as it is read. */
    private static int penalty(QrGrid grid) {
        List<String> rows = lines(grid, false);
        int penalty = 0;
        for (List<String> lines : List.of(rows, lines(grid, true))) {
            for (String line : lines) {
                penalty += runs(line) + finders("...." + line + "....");
            }
        }
        int dark = 0;
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.size(); x++) {
                boolean one = grid.dark(x, y);
                dark += one ? 1 : 0;
                if (x > 0 && y > 0 && grid.dark(x - 1, y) == one && grid.dark(x, y - 1) == one) {
                    penalty += grid.dark(x - 1, y - 1) == one ? 3 : 0;
                }
            }
        }
        double percent = 100.0 * dark / (rows.size() * rows.size());
        return penalty + 10 * (int) (Math.abs(percent - 50) / 5);
    }

    private static int runs(String line) {
        int penalty = 0;
        for (String run : line.split("(?<=#)(?=\\.)|(?<=\\.)(?=#)")) {
            penalty += run.length() < 5 ? 0 : run.length() - 2;
        }
        return penalty;
    }

    private static int finders(String line) {
        int penalty = 0;
        for (int at = line.indexOf("#.###.#"); at >= 0; at = line.indexOf("#.###.#", at + 1)) {
            boolean light = line.startsWith("....", at - 4) || line.startsWith("....", at + 7);
            penalty += light ? 40 : 0;
        }
        return penalty;
    }
}
