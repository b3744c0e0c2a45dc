package eu.dfence.register.staff;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The account of somebody who works here as erasure sees it: kept from the day it was closed. */
@Dependent
class StaffRows {
    static final Set<String> TABLES =
            Set.of("staff_account", "staff_designation", "staff_undertaking", "staff_sign_in", "staff_session");

    private static final Map<String, String> QUESTIONS = Map.of(
            "staff_account", "select a.id, a.closedAt from Account a where a.publicId = :id",
            "staff_designation", "select d.id, a.closedAt from Designation d join d.account a where a.publicId = :id",
            "staff_undertaking", "select u.id, a.closedAt from Undertaking u join u.account a where a.publicId = :id");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<HeldRow> of(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        QUESTIONS.forEach((table, question) -> em.createQuery(question, Object[].class)
                .setParameter("id", subject.value())
                .getResultList()
                .forEach(row -> rows.add(HeldRow.of(table, row[0]).since(day((Instant) row[1])))));
        if (!rows.isEmpty()) {
            rows.add(HeldRow.rolling("staff_sign_in"));
            rows.add(HeldRow.rolling("staff_session"));
        }
        return rows;
    }

    private LocalDate day(Instant closedAt) {
        return closedAt == null ? null : LocalDate.ofInstant(closedAt, clock.getZone());
    }
}
