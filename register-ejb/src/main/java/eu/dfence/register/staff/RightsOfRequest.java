package eu.dfence.register.staff;

import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.OpeningCondition;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.Rights.Missing;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Rights as the database knows them, one statement a request. Remembered for the rest of this request only: what is
 * revoked now is gone with the next one.
 */
@RequestScoped
class RightsOfRequest implements StaffRights {
    private static final String ACCOUNT_EMPLOYER_UNDERTAKING_DESIGNATIONS = """
            select a.display_name, a.title, a.language, e.public_id, e.name,
                   e.own or (e.agreement_from <= ?1 and (e.agreement_to is null or e.agreement_to >= ?1)) as may_act,
                   (select max(u.valid_to) from staff_undertaking u
                     where u.account_id = a.id and u.revoked_at is null and u.valid_from <= ?1 and u.valid_to >= ?1
                       and u.text_version >= (select max(t.text_version) from staff_undertaking_text t
                                               where t.required_from <= ?1)) as undertaking_until,
                   d.role, d.maintain
              from staff_account a
              join staff_employer e on e.id = a.employer_id
              left join staff_designation d on d.account_id = a.id and d.revoked_at is null
                   and d.valid_from <= ?1 and (d.valid_to is null or d.valid_to >= ?1)
             where a.public_id = ?2 and a.closed_at is null""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<OpeningCondition> openingConditions;

    private final Map<UUID, Optional<Rights>> known = new HashMap<>();

    @Override
    public Optional<Rights> of(UUID accountId) {
        return known.computeIfAbsent(accountId, this::read);
    }

    private Optional<Rights> read(UUID accountId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(ACCOUNT_EMPLOYER_UNDERTAKING_DESIGNATIONS)
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, accountId.toString())
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rights(accountId, rows));
    }

    private Rights rights(UUID accountId, List<Object[]> rows) {
        Object[] first = rows.get(0);
        Set<String> designated = new HashSet<>();
        for (Object[] row : rows) {
            if (row[7] != null) {
                designated.add((String) row[7]);
                if (truth(row[8])) {
                    designated.add(row[7] + "_MAINTAIN");
                }
            }
        }
        LocalDate undertakingUntil = first[6] == null ? null : ((Date) first[6]).toLocalDate();
        Set<Missing> missing = missing(truth(first[5]), undertakingUntil, designated);
        Set<String> roles = new HashSet<>(Set.of(Roles.SIGNED_IN));
        if (missing.isEmpty()) {
            roles.addAll(designated);
        }
        return new Rights(
                accountId,
                (String) first[0],
                (String) first[1],
                UUID.fromString(Objects.toString(first[3])),
                (String) first[4],
                (String) first[2],
                roles,
                undertakingUntil,
                missing);
    }

    private Set<Missing> missing(boolean employerMayAct, LocalDate undertakingUntil, Set<String> designated) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (undertakingUntil == null) {
            missing.add(Missing.UNDERTAKING);
        }
        if (designated.isEmpty()) {
            missing.add(Missing.DESIGNATION);
        }
        if (!employerMayAct) {
            missing.add(Missing.EMPLOYER_AGREEMENT);
        }
        if (!designated.contains(Roles.IT_ADMINISTRATOR)
                && openingConditions.stream().anyMatch(condition -> !condition.open())) {
            missing.add(Missing.OPENING);
        }
        return missing;
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean flag ? flag : column instanceof Number number && number.intValue() != 0;
    }
}
