package eu.dfence.register.web.dashboard;

import eu.dfence.register.invoicing.api.Ageing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Open invoices by age as bars: 416 × 206 units, the bars between heights 22 and 166. Its table stands beside it. */
public record AgeChart(List<Bar> bars, List<Line> lines) {
    private static final int FLOOR = 166;
    private static final int HEIGHT = 144;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** @param thousands euros in thousands, as written over the bar */
    public record Bar(int x, BigDecimal y, BigDecimal height, BigDecimal thousands, String band, int step) {
        public int middle() {
            return x + 26;
        }

        public BigDecimal label() {
            return y.subtract(BigDecimal.valueOf(6));
        }
    }

    /** @param thousands what the line stands for */
    public record Line(int y, BigDecimal thousands) {
        public int text() {
            return y + 4;
        }
    }

    static AgeChart of(Ageing ageing) {
        BigDecimal top = ceiling(ageing);
        List<Bar> bars = IntStream.range(0, ageing.steps().size())
                .mapToObj(i -> bar(i, ageing.steps().get(i), top))
                .toList();
        BigDecimal full = top.divide(THOUSAND);
        return new AgeChart(
                bars,
                List.of(
                        new Line(FLOOR, BigDecimal.ZERO),
                        new Line(FLOOR - HEIGHT / 2, full.divide(BigDecimal.valueOf(2))),
                        new Line(FLOOR - HEIGHT, full)));
    }

    private static Bar bar(int i, Ageing.Step step, BigDecimal top) {
        BigDecimal height = step.open().multiply(BigDecimal.valueOf(HEIGHT)).divide(top, 2, RoundingMode.HALF_UP);
        return new Bar(
                55 + i * 74,
                BigDecimal.valueOf(FLOOR).subtract(height),
                height,
                step.open().divide(THOUSAND, 1, RoundingMode.HALF_UP),
                step.band().name(),
                i);
    }

    /** The next round number above the highest bar: 1, 2 or 5 times a power of ten, and at least a thousand. */
    private static BigDecimal ceiling(Ageing ageing) {
        BigDecimal highest = ageing.steps().stream()
                .map(Ageing.Step::open)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .max(THOUSAND);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
        return Stream.of(1, 2, 5, 10)
                .map(each -> power.multiply(BigDecimal.valueOf(each)))
                .filter(each -> each.compareTo(highest) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
