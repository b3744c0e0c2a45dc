package eu.dfence.register.web.dashboard;

import eu.dfence.register.staff.api.StaffRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** An undertaking that ends within 30 days, or somebody designated who has none: then {@code days} is negative. */
public record Expiry(StaffRow who, long days) {
    private static final int WARNED = 30;

    public static List<Expiry> within30Days(List<StaffRow> staff, LocalDate today) {
        return staff.stream()
                .filter(each -> !each.closed() && !each.roles().isEmpty())
                .map(each -> new Expiry(each, daysLeft(each.undertakingUntil(), today)))
                .filter(each -> each.days <= WARNED)
                .sorted(Comparator.comparingLong(Expiry::days))
                .toList();
    }

    public boolean missing() {
        return days < 0;
    }

    public boolean soon() {
        return days <= 7;
    }

    private static long daysLeft(LocalDate until, LocalDate today) {
        return until == null ? -1 : ChronoUnit.DAYS.between(today, until);
    }
}
