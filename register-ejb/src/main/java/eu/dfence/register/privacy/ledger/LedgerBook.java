package eu.dfence.register.privacy.ledger;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.privacy.vault.api.Pseudonyms;
import eu.dfence.register.privacy.vault.api.Safe;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;

/** The file in the safe and its place in the database, under one lock. */
@Dependent
class LedgerBook implements ErasureLedger {
    private static final String FILE = "erasure-ledger.txt";
    private static final String CONTEXT = "erasure-ledger";

    @PersistenceContext
    EntityManager em;

    @Inject
    Safe safe;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Clock clock;

    @Override
    public long append(SubjectId subject, String plan) {
        em.flush();
        LedgerHead head = head();
        try {
            LedgerFile file = file();
            refuseUnlessEven(head, file.last());
            LedgerLine line = Chain.next(head, clock.instant(), pseudonym(subject), plan);
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

    @Override
    public String pseudonym(SubjectId subject) {
        return pseudonyms.of(CONTEXT, subject.toString());
    }

    private LedgerFile file() {
        return new LedgerFile(safe.file(FILE));
    }

    private LedgerHead head() {
        return em.find(LedgerHead.class, LedgerHead.ERASURES, LockModeType.PESSIMISTIC_WRITE);
    }

    private static RegisterException disk(IOException e) {
        RegisterException refusal = new RegisterException("ledger.refused.disk");
        refusal.initCause(e);
        return refusal;
    }
}
