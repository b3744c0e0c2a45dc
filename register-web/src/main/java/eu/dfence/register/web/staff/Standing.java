package eu.dfence.register.web.staff;

import eu.dfence.register.staff.api.StaffRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How an account's undertaking stands: kind and icon of the badge, and the key of its word. */
public record Standing(String kind, String icon, String key, long days) {
    private static final int WARNED = 30;

    static Standing of(StaffRow row, LocalDate today) {
        if (row.closed()) {
            return new Standing("line", "lock", "staff.closed", 0);
        }
        if (row.undertakingUntil() == null) {
            return new Standing("danger", "circle-x", "staff.undertaking-missing", 0);
        }
        long days = ChronoUnit.DAYS.between(today, row.undertakingUntil());
        return days <= WARNED
                ? new Standing("warn", "clock", "staff.undertaking-ends", days)
                : new Standing("ok", "check", "staff.undertaking-valid", days);
    }
}
