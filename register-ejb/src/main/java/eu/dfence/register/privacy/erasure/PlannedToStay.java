package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.KeptRow;
import eu.dfence.register.privacy.catalogue.api.KeptRows;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rows that a plan of today leaves, of whoever asks what may still be found. */
@Dependent
class PlannedToStay implements KeptRows {
    @Inject
    Planning planning;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<KeptRow> kept(SubjectId subject) {
        return of(subject, planning.lines(subject));
    }

    static List<KeptRow> of(SubjectId subject, List<PlanLine> lines) {
        return lines.stream()
                .filter(line -> line.fate() == Fate.KEEP || line.fate() == Fate.BLOCKED)
                .flatMap(line -> rows(subject, line))
                .toList();
    }

    private static Stream<KeptRow> rows(SubjectId subject, PlanLine line) {
        List<String> rows = line.counted() ? line.rows() : List.of(subject.toString());
        return rows.stream().map(row -> new KeptRow(line.table(), row, Set.copyOf(line.columns())));
    }
}
