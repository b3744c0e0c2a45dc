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

    /** @param context of its pseudonyms, and what its file is called */
    LedgerBook(String head, String context) {
        this.head = head;
        this.context = context;
    }

    /** On disk when it returns. */
    final long append(UUID person, String what) {
        em.flush();
        LedgerHead head = head();
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

    private static void refuseUnlessEven(LedgerHead head, LedgerLine last) {
        if (head.is(last)) return;
        boolean behind = last != null && last.number() > head.number();
        throw new RegisterException(behind ? "ledger.refused.behind" : "ledger.refused.damaged");
    }

    @Override
    public boolean even() {
        try {
            return head().is(file().last());
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public LedgerState state() {
        LedgerHead head = head();
        try {
            return file().chain().against(head.number(), head.hash());
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public void reached(LedgerLine line) {
        head().reached(line);
    }

    final String pseudonym(UUID person) {
        return pseudonyms.of(context, person.toString());
    }

    private LedgerFile file() {
        return new LedgerFile(safe.file(context + ".txt"));
    }

    private LedgerHead head() {
        return em.find(LedgerHead.class, head, LockModeType.PESSIMISTIC_WRITE);
    }

    private static RegisterException disk(IOException e) {
        RegisterException refusal = new RegisterException("ledger.refused.disk");
        refusal.initCause(e);
        return refusal;
    }
}
