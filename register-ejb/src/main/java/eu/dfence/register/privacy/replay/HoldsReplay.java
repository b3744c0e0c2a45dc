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
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Until what the ledger of holds has and the database has not was done again, the register is open for IT only. */
@ApplicationScoped
class HoldsReplay implements OpeningCondition {
    private static final Logger LOG = Logger.getLogger(HoldsReplay.class.getName());
    private static final int TRIES = 3;

    @Inject
    HoldsAlone alone;

    @Inject
    HoldsLedger ledger;

    @Inject
    CustomerKeys customers;

    @Inject
    RevokedAgain accounts;

    private final Set<Long> unsettled = new ConcurrentSkipListSet<>();

    private volatile boolean verified;
    private volatile long damagedAt;
    private volatile long reached;
    private volatile long failing;
    private volatile int failures;

    @Override
    public boolean open() {
        return verified;
    }

    @Override
    public String reasonKey() {
        return "ledger.refused.holds-shut";
    }

    /** Costs one row and the end of a file while both are even. */
    void catchUp() {
        long head = alone.head();
        if (verified && alone.even()) {
            reached = head;
            return;
        }
        LedgerState state = alone.state();
        if (state.damaged() && state.damagedAt() != damagedAt)
            LOG.severe(
                    () -> "the register is shut: the ledger of prohibitions is damaged at line " + state.damagedAt());
        damagedAt = state.damagedAt();
        if (state.damaged()) verified = false;
        else if (state.even()) verified = true;
        else catchUp(state.behind(), head);
    }

    /** Numbers of the lines that could not be done again since the start. */
    Set<Long> unsettled() {
        return Set.copyOf(unsettled);
    }

    /**
     * A transaction has one line at most: more of them, or a head that went backwards, is a database that came back. One alone
     * was never committed, and nobody need wait for it.
     */
    private void catchUp(List<LedgerLine> lines, long head) {
        boolean restored = lines.size() > 1 || head < reached;
        if (restored) {
            verified = false;
            reached = lines.get(lines.size() - 1).number();
        }
        repeat(lines, restored);
        verified = true;
    }

    private void repeat(List<LedgerLine> lines, boolean restored) {
        LOG.warning(() -> "the database is behind the ledger of prohibitions: " + lines.size() + " are done again");
        Set<String> wanted = lines.stream().map(LedgerLine::person).collect(Collectors.toSet());
        Map<String, UUID> known = new HashMap<>();
        accounts.accounts().forEach(account -> meet(account, wanted, known));
        customers.each(subject -> meet(subject.value(), wanted, known));
        for (LedgerLine line : lines) {
            UUID whom = known.get(line.person());
            guarded(line, () -> {
                if (restored) alone.repeat(line, whom);
                else alone.settle(line, whom);
            });
        }
    }

    /** What only this line cannot do, while the database takes its number, is not waited for for ever. */
    private void guarded(LedgerLine line, Runnable work) {
        try {
            work.run();
            unsettled.remove(line.number());
        } catch (RuntimeException failure) {
            failures = failing == line.number() ? failures + 1 : 1;
            failing = line.number();
            if (failures < TRIES) throw failure;
            alone.pass(line);
            unsettled.add(line.number());
            LOG.severe(() -> "line " + line.number() + " of the ledger of prohibitions could not be done again");
        }
    }

    private void meet(UUID id, Set<String> wanted, Map<String, UUID> known) {
        String pseudonym = ledger.pseudonymOf(id);
        if (wanted.contains(pseudonym)) known.put(pseudonym, id);
    }
}
