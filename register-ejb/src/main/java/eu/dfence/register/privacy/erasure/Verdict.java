package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.erasure.api.Fate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What becomes of a value, and why. */
record Verdict(Fate fate, LocalDate until, RetentionClock clock, List<ErasureBlocker> blockers) {
    static final Verdict ERASE = new Verdict(Fate.ERASE, null, null, List.of());

    private static final Comparator<ErasureBlocker> ORDER =
            Comparator.comparing(ErasureBlocker::ground).thenComparing(ErasureBlocker::reference);

    static Verdict anonymise(RetentionClock clock) {
        return new Verdict(Fate.ANONYMISE, null, clock, List.of());
    }

    /** @param until or null: as long as it is in force */
    static Verdict keep(RetentionClock clock, LocalDate until) {
        return new Verdict(Fate.KEEP, until, clock, List.of());
    }

    /** Until the last of them has ended; a day is told only when each of them has one. */
    static Verdict blocked(Collection<ErasureBlocker> by) {
        List<ErasureBlocker> sorted = by.stream().distinct().sorted(ORDER).toList();
        LocalDate until = sorted.stream().anyMatch(each -> each.until() == null)
                ? null
                : sorted.stream()
                        .map(ErasureBlocker::until)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return new Verdict(Fate.BLOCKED, until, null, sorted);
    }
}
