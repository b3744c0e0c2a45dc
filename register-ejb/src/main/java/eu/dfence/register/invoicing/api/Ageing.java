package eu.dfence.register.invoicing.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What is open, by how long it is overdue. Counts and euros, nobody's data. */
public record Ageing(List<Step> steps) implements Serializable {
    /** Not yet due, 1–14, 15–30, 31–60 and over 60 days overdue. */
    public enum Band {
        NOT_DUE,
        UP_TO_14,
        UP_TO_30,
        UP_TO_60,
        OVER_60
    }

    public record Step(Band band, long count, BigDecimal open) implements Serializable {}

    public Ageing {
        steps = List.copyOf(steps);
    }

    public long count() {
        return steps.stream().mapToLong(Step::count).sum();
    }

    public BigDecimal open() {
        return steps.stream().map(Step::open).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal overdue() {
        return steps.stream()
                .filter(step -> step.band() != Band.NOT_DUE)
                .map(Step::open)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
