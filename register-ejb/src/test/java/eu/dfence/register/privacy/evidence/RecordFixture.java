package eu.dfence.register.privacy.evidence;

import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.DraftClause;
import eu.dfence.register.privacy.notice.api.Evidence;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Fault;
import eu.dfence.register.privacy.notice.api.Held;
import eu.dfence.register.privacy.notice.api.LegalBasis;
import eu.dfence.register.privacy.notice.api.NoticeDraft;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.privacy.notice.api.Use;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

final class RecordFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private RecordFixture() {}

    /** What the system knows; some of it can be taken away. */
    static final class Known {
        Map<String, String> controller = Map.of("fi", "Esimerkki Oy\nKatu 1");
        List<Use> uses = List.of(new Use(
                Purpose.ORDERS, List.of(new Use.Ground(LegalBasis.CONTRACT, Map.of(), TODAY, "GDPR Art. 6(1)(b)"))));
        Set<String> unclassified = Set.of();
        Map<DisclosurePurpose, String> disclosed = Map.of(DisclosurePurpose.INVOICING, "R-44");
        Map<RetentionClock, List<RetentionPeriod>> periods = Map.of(RetentionClock.ORDER, List.of(threeYears()));

        Facts facts() {
            Held orders = new Held(DataCategory.ORDER, Set.of(Purpose.ORDERS), Set.of(RetentionClock.ORDER), 7);
            return new Facts(
                    TODAY,
                    controller,
                    Map.of(),
                    uses,
                    List.of(orders),
                    unclassified,
                    disclosed,
                    List.of(),
                    periods,
                    List.of(Source.values()),
                    List.of());
        }
    }

    private static RetentionPeriod threeYears() {
        Map<String, String> words = Map.of("fi", "toimituksesta", "sv", "från leverans", "en", "from delivery");
        return new RetentionPeriod(
                RetentionClock.ORDER,
                RetentionPeriod.Whom.EVERYBODY,
                3,
                RetentionPeriod.Unit.YEAR,
                RetentionPeriod.Counting.EVENT,
                RetentionPeriod.Afterwards.ANONYMISE,
                words,
                words);
    }

    /** @param silent the clause of which nobody has written anything, or null */
    static NoticeDraft notice(LetterLanguage language, Clause silent) {
        List<DraftClause> clauses = Stream.of(Clause.values())
                .map(each -> clause(each, each == silent))
                .toList();
        return new NoticeDraft(
                language,
                clauses,
                List.of(),
                null,
                null,
                false,
                List.of(),
                "",
                7,
                0,
                new Evidence(1, 1, 0, 0, 0, null));
    }

    private static DraftClause clause(Clause clause, boolean silent) {
        List<String> lines = silent ? List.of() : List.of("Kohta " + clause);
        List<Fault> faults = silent ? List.of(new Fault(clause, null, Fault.Why.EMPTY, "")) : List.of();
        return new DraftClause(new Passage(clause, clause.name(), lines), null, 0, faults, false);
    }
}
