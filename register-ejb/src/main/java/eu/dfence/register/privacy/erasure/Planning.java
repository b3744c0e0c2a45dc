package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.requests.api.ErasureCase;
import eu.dfence.register.privacy.retention.api.RetentionPeriods;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks every holder there is, whichever module it belongs to, and changes nothing. */
@Dependent
class Planning {
    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Catalogue catalogue;

    @Inject
    RetentionPeriods periods;

    @Inject
    Clock clock;

    /** The plan's canonical text. */
    String plan(ErasureCase of) {
        return PlanText.of(of, lines(of.subject()));
    }

    List<PlanLine> lines(SubjectId subject) {
        LocalDate today = LocalDate.now(clock);
        Composing composing = new Composing(catalogue.columns(), periods.inForce(today), today);
        Set<String> left = composing.tables();
        List<Answered> answers = new ArrayList<>();
        for (PersonalDataHolder holder : holders) {
            answers.add(asked(holder, subject));
            left.removeAll(holder.tables());
        }
        if (!left.isEmpty()) throw new RegisterException("erasure.refused.uncovered", left);
        return composing.lines(answers);
    }

    /** Which classes of data stand in a line. */
    Set<DataCategory> classes(PlanLine line) {
        return catalogue.columns().stream()
                .filter(column -> column.personal() != null
                        && column.table().equals(line.table())
                        && line.columns().contains(column.column()))
                .map(column -> column.personal().category())
                .collect(Collectors.toSet());
    }

    /** A plan with something missing would be a lie: one that cannot answer stops it. */
    private static Answered asked(PersonalDataHolder holder, SubjectId subject) {
        try {
            List<HeldRow> rows = holder.rows(subject);
            rows.stream()
                    .filter(row -> !holder.tables().contains(row.table()))
                    .findAny()
                    .ifPresent(row -> {
                        throw new IllegalStateException(row.table());
                    });
            return new Answered(holder.module(), rows);
        } catch (RuntimeException broken) {
            RegisterException refusal = new RegisterException("erasure.refused.holder", holder.module());
            refusal.initCause(broken);
            throw refusal;
        }
    }
}
