package eu.dfence.register.staff;

import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.EmployerCondition;
import eu.dfence.register.staff.api.OpeningCondition;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.Rights.Missing;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<OpeningCondition> openingConditions;

    @Inject
    @Any
    Instance<EmployerCondition> employerConditions;

    private final Map<UUID, Optional<Rights>> known = new HashMap<>();

    @Override
    public Optional<Rights> of(UUID accountId) {
        return of(accountId, null);
    }

    @Override
    public Optional<Rights> of(UUID accountId, UUID session) {
        return known.computeIfAbsent(accountId, account -> read(account, session));
    }

    private Optional<Rights> read(UUID accountId, UUID session) {
        List<Object[]> rows = accounts.rights(accountId, session, LocalDate.now(clock));
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
        Set<Missing> missing = missing(truth(first[5]) && mayAct((String) first[11]), undertakingUntil, designated);
        if (truth(first[10])) {
            missing.add(Missing.OWN_PASSWORD);
        }
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
                missing,
                ((Number) first[9]).intValue());
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

    /** @param anotherCompany business id of an employer that is not our own, or null */
    private boolean mayAct(String anotherCompany) {
        return anotherCompany == null
                || employerConditions.stream()
                        .allMatch(condition -> condition.mayAct(anotherCompany, LocalDate.now(clock)));
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean flag ? flag : column instanceof Number number && number.intValue() != 0;
    }
}
