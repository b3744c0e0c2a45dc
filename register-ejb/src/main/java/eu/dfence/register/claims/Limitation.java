package eu.dfence.register.claims;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/** When a claim is barred by time: three years from its due date, and anew from each interruption (728/2003 4, 5, 10 and 11 §). */
final class Limitation {
    private static final int YEARS = 3;

    private Limitation() {}

    /**
     * The last day on which it can be claimed.
     *
     * @param interruptions days of payments and demands, in any order, null where there was none; one before the due date, or after
     *     the claim was barred, changes nothing
     */
    static LocalDate lastDay(LocalDate dueOn, LocalDate... interruptions) {
        LocalDate last = dueOn.plusYears(YEARS);
        for (LocalDate each :
                Arrays.stream(interruptions).filter(Objects::nonNull).sorted().toList()) {
            if (each.isAfter(dueOn) && !each.isAfter(last)) last = each.plusYears(YEARS);
        }
        return last;
    }
}
