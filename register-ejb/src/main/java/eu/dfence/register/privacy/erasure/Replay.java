package eu.dfence.register.privacy.erasure;

import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.staff.api.OpeningCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What the ledger has and the database has not is carried out again: after a backup came back, and after a server died
 * between the line and its commit. Until that is done and verified once, the register is open for IT only.
 */
@ApplicationScoped
class Replay implements OpeningCondition {
    private static final Logger LOG = Logger.getLogger(Replay.class.getName());

    @Inject
    EachAlone alone;

    @Inject
    ErasureLedger ledger;

    @Inject
    ErasedPersons erased;

    @Inject
    CustomerKeys customers;

    private volatile boolean verified;
    private volatile long damagedAt;
    private volatile Map<Long, Set<String>> unverified = Map.of();

    @Override
    public boolean open() {
        return verified;
    }

    @Override
    public String reasonKey() {
        return "ledger.refused.shut";
    }

    /**
     * Costs one row and the end of a file while both are even. Never before the ledger of holds is even: with the person goes
     * whom its pseudonym means, and what was forbidden could not be done again.
     */
    void catchUp() {
        if (verified && alone.even()) return;
        if (!alone.holdsEven()) {
            verified = false;
            return;
        }
        LedgerState state = alone.state();
        tell(state);
        if (state.damaged()) {
            verified = false;
            return;
        }
        verified = state.even() || repeated(state.behind());
    }

    /** Once, and not at every tick. */
    private void tell(LedgerState state) {
        if (state.damaged() && state.damagedAt() != damagedAt)
            LOG.severe(() -> "the register is shut: the ledger of erasures is damaged at line " + state.damagedAt());
        damagedAt = state.damagedAt();
    }

    private boolean repeated(List<LedgerLine> lines) {
        LOG.warning(() -> "the database is behind the ledger of erasures: " + lines.size() + " are carried out again");
        Map<String, SubjectId> persons =
                persons(lines.stream().map(LedgerLine::person).collect(Collectors.toSet()));
        lines.forEach(line -> alone.repeat(line, persons.get(line.person())));
        return verified(lines, persons);
    }

    /** The database has reached a line when nothing is left of its person: what is left keeps it behind, a new start too. */
    private boolean verified(List<LedgerLine> lines, Map<String, SubjectId> persons) {
        Map<String, Set<String>> tables = new HashMap<>();
        persons.forEach((pseudonym, subject) -> tables.put(pseudonym, alone.left(subject)));
        tables.values().removeIf(Set::isEmpty);
        lines.stream().takeWhile(line -> !tables.containsKey(line.person())).forEach(alone::reached);
        Map<Long, Set<String>> left = new TreeMap<>();
        lines.stream()
                .filter(line -> tables.containsKey(line.person()))
                .forEach(line -> left.put(line.number(), tables.get(line.person())));
        tell(left);
        return left.isEmpty();
    }

    /** Once, and not at every tick. */
    private void tell(Map<Long, Set<String>> left) {
        if (!left.isEmpty() && !left.equals(unverified))
            LOG.severe(() -> "the register is shut: something is left of persons in the ledger of erasures, by line and"
                    + " table: " + left);
        unverified = left;
    }

    /** Those of the pseudonyms whom the database knows. */
    private Map<String, SubjectId> persons(Set<String> wanted) {
        Map<String, SubjectId> persons = new HashMap<>();
        erased.all().forEach(subject -> meet(subject, wanted, persons));
        customers.each(subject -> meet(subject, wanted, persons));
        return persons;
    }

    private void meet(SubjectId subject, Set<String> wanted, Map<String, SubjectId> persons) {
        String pseudonym = ledger.pseudonym(subject);
        if (wanted.contains(pseudonym)) persons.put(pseudonym, subject);
    }
}
