package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.consent.api.ConsentLedger;
import eu.dfence.register.privacy.evidence.api.Check;
import eu.dfence.register.privacy.evidence.api.Check.Looked;
import eu.dfence.register.privacy.evidence.api.Check.Mark;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import eu.dfence.register.privacy.ledger.api.Ledger;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Evidence;
import eu.dfence.register.privacy.notice.api.NoticeDesk;
import eu.dfence.register.privacy.notice.api.NoticeDraft;
import eu.dfence.register.privacy.notice.api.PublishedNotices;
import eu.dfence.register.privacy.retention.api.RetentionDesk;
import eu.dfence.register.privacy.retention.api.RetentionState;
import eu.dfence.register.privacy.scanner.api.ScannerDesk;
import eu.dfence.register.privacy.screening.api.ScreeningDesk;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks every part at this moment; figures only. The ledgers are locked while they are read. */
@Dependent
class Checking {
    @EJB
    NoticeDesk notice;

    @Inject
    PublishedNotices published;

    @EJB
    RetentionDesk retention;

    @EJB
    ScreeningDesk screenings;

    @EJB
    ScannerDesk scans;

    @Inject
    ErasureLedger erasures;

    @Inject
    HoldsLedger holds;

    @Inject
    ConsentLedger consents;

    @Inject
    Recording recording;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    List<Check> checks() {
        NoticeDraft draft = notice.draft(LetterLanguage.FI);
        List<Check> checks = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        boolean inForce = Arrays.stream(LetterLanguage.values()).allMatch(each -> told(today, each));
        checks.add(new Check(Looked.NOTICE, inForce ? Mark.OK : Mark.FAULT, figure(draft.inForce())));
        checks.add(drift(draft));
        boolean recorded = shelf.newest().filter(this::stillWhole).isPresent();
        checks.add(new Check(Looked.RECORD, recorded ? Mark.OK : Mark.FAULT, figure(shelf.lastNumber())));
        living(draft.evidence(), checks);
        RetentionState kept = retention.state();
        int waiting = draft.evidence().pastPeriod() - kept.past();
        checks.add(new Check(Looked.RETENTION, kept.past() == 0 ? Mark.OK : Mark.FAULT, kept.past() + " / " + waiting));
        checks.add(counted(Looked.TRANSFERS, Mark.LOOK, draft.movements()));
        checks.add(counted(Looked.SCREENINGS, Mark.LOOK, (int)
                screenings.list().stream().filter(ScreeningRow::due).count()));
        checks.add(ledger(Looked.ERASURES, erasures));
        checks.add(ledger(Looked.HOLDS, holds));
        ConsentLedger.State said = consents.state();
        checks.add(new Check(Looked.CONSENTS, said.whole() ? Mark.OK : Mark.FAULT, said.rows() + " / " + said.wrong()));
        long only =
                shelf.onlyAddedTo().stream().filter(AppendOnly.TABLES::contains).count();
        int wanted = AppendOnly.TABLES.size();
        checks.add(new Check(Looked.APPEND_ONLY, only == wanted ? Mark.OK : Mark.FAULT, only + " / " + wanted));
        checks.add(counted(Looked.SCANS, Mark.LOOK, scans.waiting().size()));
        return checks;
    }

    private boolean told(LocalDate day, LetterLanguage language) {
        try {
            return published.inForce(day, language, false).isPresent();
        } catch (RegisterException changed) {
            return false;
        }
    }

    /** As it was made, and nothing of what it has to say is missing by now. */
    private boolean stillWhole(RecordVersion newest) {
        return newest.whole() && recording.parts(newest.language()).stream().allMatch(Part::whole);
    }

    /** A version that came as a file cannot be held against the system clause by clause: somebody has to read it. */
    private static Check drift(NoticeDraft draft) {
        return draft.comparable()
                ? counted(Looked.DRIFT, Mark.LOOK, draft.drifted().size())
                : new Check(Looked.DRIFT, Mark.LOOK, "-");
    }

    private static void living(Evidence evidence, List<Check> checks) {
        boolean signed = evidence.users() == evidence.undertakings();
        checks.add(new Check(
                Looked.UNDERTAKINGS, signed ? Mark.OK : Mark.LOOK, evidence.undertakings() + " / " + evidence.users()));
        checks.add(new Check(
                Looked.REQUESTS,
                evidence.lateRequests() == 0 ? Mark.OK : Mark.FAULT,
                evidence.openRequests() + " / " + evidence.lateRequests()));
    }

    private static Check ledger(Looked looked, Ledger book) {
        long lines = book.head();
        LedgerState state = book.state();
        Mark mark = state.damaged() ? Mark.FAULT : state.even() ? Mark.OK : Mark.LOOK;
        return new Check(looked, mark, figure(lines));
    }

    /** Right when there are none. */
    private static Check counted(Looked looked, Mark otherwise, int many) {
        return new Check(looked, many == 0 ? Mark.OK : otherwise, figure(many));
    }

    private static String figure(Object figure) {
        return figure == null ? "-" : figure.toString();
    }
}
