package eu.dfence.register.privacy.ledger;

import eu.dfence.register.privacy.ledger.api.Ledger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.privacy.vault.api.Pseudonyms;
import eu.dfence.register.privacy.vault.api.Safe;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

/** A file in the safe and its place in the database, under one lock. */
abstract class LedgerBook implements Ledger {

    @PersistenceContext
    EntityManager em;

    @Inject
    Safe safe;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Clock clock;

    private final String head;
    private final String context;
    private final Refusals refusals;

    /** Keys of what it says. */
    record Refusals(String behind, String damaged, String disk) {}

    /** @param context of its pseudonyms, and what its file is called */
    LedgerBook(String head, String context, Refusals refusals) {
        this.head = head;
        this.context = context;
        this.refusals = refusals;
    }

    /** On disk when it returns. */
    final long append(UUID person, String what) {
        em.flush();
        LedgerHead head = locked();
        try {
            LedgerFile file = file();
            refuseUnlessEven(head, file.last());
            LedgerLine line = Chain.next(head, clock.instant(), pseudonym(person), what);
            head.reached(line);
            em.flush();
            file.append(line);
            return line.number();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private void refuseUnlessEven(LedgerHead head, LedgerLine last) {
        if (head.is(last)) return;
        boolean behind = last != null && last.number() > head.number();
        throw new RegisterException(behind ? refusals.behind() : refusals.damaged());
    }

    @Override
    public long head() {
        return locked().number();
    }

    @Override
    public boolean even() {
        try {
            return locked().is(file().last());
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public LedgerState state() {
        LedgerHead head = locked();
        try {
            return file().chain().against(head.number(), head.hash());
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public void reached(LedgerLine line) {
        LedgerHead head = locked();
        if (head.number() < line.number()) head.reached(line);
    }

    final String pseudonym(UUID person) {
        return pseudonyms.of(context, person.toString());
    }

    private LedgerFile file() {
        return new LedgerFile(safe.file(context + ".txt"));
    }

    private LedgerHead locked() {
        return em.find(LedgerHead.class, head, LockModeType.PESSIMISTIC_WRITE);
    }

    private RegisterException disk(IOException e) {
        RegisterException refusal = new RegisterException(refusals.disk());
        refusal.initCause(e);
        return refusal;
    }
}
