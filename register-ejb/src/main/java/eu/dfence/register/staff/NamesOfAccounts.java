package eu.dfence.register.staff;

import eu.dfence.register.staff.api.StaffNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

@Dependent
class NamesOfAccounts implements StaffNames {
    @Inject
    Accounts accounts;

    @Override
    public Map<UUID, String> of(Collection<UUID> ids) {
        return accounts.displayNames(ids);
    }
}
