package eu.dfence.register.privacy.replay;

import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.staff.api.OpeningCondition;
import eu.dfence.register.staff.api.RevokedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Until what the ledger of holds has and the database has not was done again, the register is open for IT only. */
@ApplicationScoped
class HoldsReplay implements OpeningCondition {
    private static final Logger LOG = Logger.getLogger(HoldsReplay.class.getName());

    @Inject
    HoldsAlone alone;

    @Inject
    HoldsLedger ledger;

    @Inject
    CustomerKeys customers;

    @Inject
    RevokedAgain accounts;

    private volatile boolean verified;
    private volatile long damagedAt;

    @Override
    public boolean open() {
        return verified;
    }

    @Override
    public String reasonKey() {
        return "ledger.refused.shut";
    }

    /** Costs one row and the end of a file while both are even. */
    void catchUp() {
        if (verified && alone.even()) return;
        LedgerState state = alone.state();
        if (state.damaged() && state.damagedAt() != damagedAt)
            LOG.severe(
                    () -> "the register is shut: the ledger of prohibitions is damaged at line " + state.damagedAt());
        damagedAt = state.damagedAt();
        verified = false;
        if (state.damaged()) return;
        if (!state.behind().isEmpty()) repeat(state.behind());
        verified = true;
    }

    private void repeat(List<LedgerLine> lines) {
        LOG.warning(() -> "the database is behind the ledger of prohibitions: " + lines.size() + " are done again");
        Set<String> wanted = lines.stream().map(LedgerLine::person).collect(Collectors.toSet());
        Map<String, UUID> known = new HashMap<>();
        accounts.accounts().forEach(account -> meet(account, wanted, known));
        customers.each(subject -> meet(subject.value(), wanted, known));
        lines.forEach(line -> alone.repeat(line, known.get(line.person())));
    }

    private void meet(UUID id, Set<String> wanted, Map<String, UUID> known) {
        String pseudonym = ledger.pseudonymOf(id);
        if (wanted.contains(pseudonym)) known.put(pseudonym, id);
    }
}
