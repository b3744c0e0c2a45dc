package eu.dfence.register.web.staff;

import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.staff.api.StaffRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Everybody who has an account, those who left last. */
@Named("staffList")
@RequestScoped
public class StaffListBacking {
    @EJB
    StaffDesk desk;

    @Inject
    Clock clock;

    private List<StaffRow> rows;

    public List<StaffRow> getRows() {
        if (rows == null) {
            rows = desk.staff().stream()
                    .sorted((a, b) -> Boolean.compare(a.closed(), b.closed()))
                    .toList();
        }
        return rows;
    }

    /** Designations in the order of {@link Roles#TRADE}. */
    public List<String> rolesOf(StaffRow row) {
        return Roles.TRADE.stream().filter(row.roles()::contains).toList();
    }

    public Standing standing(StaffRow row) {
        return Standing.of(row, LocalDate.now(clock));
    }
}
