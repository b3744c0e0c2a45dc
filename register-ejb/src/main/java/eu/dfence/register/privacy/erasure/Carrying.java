package eu.dfence.register.privacy.erasure;

import eu.dfence.register.customers.api.CustomerKeys;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.PersonErased;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.outbox.api.WordLeft;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Carries out what a plan says: every holder ends its rows, what stays becomes an obligation, and last the ledger has its
 * line. One transaction: where one of them cannot, nothing has gone.
 */
@Dependent
class Carrying {
    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Planning planning;

    @Inject
    CustomerKeys customers;

    @Inject
    ErasedPersons erased;

    @Inject
    Obligations obligations;

    @Inject
    ErasureLedger ledger;

    @Inject
    WordLeft word;

    @Inject
    Event<PersonErased> beforeItGoes;

    @Inject
    Clock clock;

    /**
     * @param check of what is planned by now, once nothing new can be begun for the person; throws to stop it
     * @throws RegisterException {@code erasure.refused.done}, {@code erasure.refused.not-erased} with the holder's name
     */
    void carryOut(SubjectId subject, UUID request, String plan, Consumer<List<PlanLine>> check) {
        Erased stone = shut(subject, request, plan);
        List<PlanLine> lines = planning.lines(subject);
        check.accept(lines);
        end(subject, lines);
        if (Remainder.of(lines).isEmpty()) word.gone(subject, language -> List.of(), true);
        stone.inLedger(ledger.append(subject, plan));
    }

    /** Again after a restore, when the line is there already. */
    void repeat(SubjectId subject, String plan, long number) {
        Erased stone = erased.find(subject).orElseGet(() -> shut(subject, null, plan));
        endAndTell(subject, planning.lines(subject));
        stone.inLedger(number);
    }

    /** What may go by now of somebody who was erased before; the ledger tells of it when a row went or a matter ended. */
    void finish(SubjectId subject) {
        customers.lock(subject);
        if (obligations.openLocked(subject).isEmpty()) return;
        List<PlanLine> lines = planning.lines(subject);
        if (endAndTell(subject, lines).nothing()) return;
        ledger.append(subject, PlanText.sha256(lines));
    }

    /** Where to tell goes with the last of it, whether or not anything is left to tell. */
    private Went endAndTell(SubjectId subject, List<PlanLine> lines) {
        Went went = new Went(lines, end(subject, lines), planning::classes);
        word.gone(
                subject,
                language -> Telling.gone(went, language),
                Remainder.of(lines).isEmpty());
        return went;
    }

    private Erased shut(SubjectId subject, UUID request, String plan) {
        customers.lock(subject);
        if (erased.find(subject).isPresent()) throw new RegisterException("erasure.refused.done");
        Erased stone = new Erased(subject, request, plan, LocalDate.now(clock));
        erased.add(stone);
        return stone;
    }

    /** The tables with rows of the person that a plan of today would take. */
    Set<String> left(SubjectId subject) {
        return Went.gone(planning.lines(subject)).stream().map(PlanLine::table).collect(Collectors.toSet());
    }

    private List<Remainder> end(SubjectId subject, List<PlanLine> lines) {
        if (lines.stream().anyMatch(Went::goes)) beforeItGoes.fire(new PersonErased(subject));
        for (PersonalDataHolder holder : holders) {
            List<Ending> own = lines.stream()
                    .filter(line -> Went.goes(line) && line.module().equals(holder.module()))
                    .map(Carrying::ending)
                    .toList();
            if (!own.isEmpty()) end(holder, subject, own);
        }
        return obligations.settle(subject, lines);
    }

    private static void end(PersonalDataHolder holder, SubjectId subject, List<Ending> own) {
        try {
            holder.end(subject, own);
        } catch (RuntimeException broken) {
            RegisterException refusal = new RegisterException("erasure.refused.not-erased", holder.module());
            refusal.initCause(broken);
            throw refusal;
        }
    }

    private static Ending ending(PlanLine line) {
        Ending.How how = line.fate() == Fate.ERASE ? Ending.How.ERASE : Ending.How.ANONYMISE;
        return new Ending(how, line.table(), line.rows(), Set.copyOf(line.columns()));
    }
}
