package eu.dfence.register.privacy.erasure.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Lines of a plan that differ by their days only, year by year, for whoever reads it.
 *
 * @param line one of them
 * @param count rows in all
 * @param first the earliest last day, or null as the line has none
 * @param last the latest
 */
public record PlanGroup(PlanLine line, int count, LocalDate first, LocalDate last) implements Serializable {
    static PlanGroup of(List<PlanLine> sameYear) {
        return new PlanGroup(
                sameYear.get(0),
                sameYear.stream().mapToInt(PlanLine::count).sum(),
                sameYear.get(0).until(),
                sameYear.get(sameYear.size() - 1).until());
    }

    public boolean oneDay() {
        return first.equals(last);
    }
}
