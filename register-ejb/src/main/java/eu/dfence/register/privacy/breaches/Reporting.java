package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the reports to the Ombudsman, the first one first and nothing after the final one (GDPR Art. 33(4)). */
@Dependent
class Reporting {
    @Inject
    Breaches breaches;

    @Inject
    Letters letters;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    UUID make(Breach breach, Phase phase, LetterLanguage language, String contact) {
        if (phase == null || language == null) throw new RegisterException("breaches.refused.phase");
        String reached = Written.needed(contact, 200, "breaches.refused.contact");
        breach.reportable(phase, clock.instant());
        Report report = next(breach, phase);
        report.write(phase, language, printed(breach, phase, language, reached), me.accountId(), clock.instant());
        breaches.add(report);
        return report.publicId();
    }

    private Report next(Breach breach, Phase phase) {
        Optional<Report> last = breaches.lastReportOf(breach);
        boolean first = last.isEmpty() || !last.get().left() && last.get().place() == 1;
        if (first && phase == Phase.SUPPLEMENT) throw new RegisterException("breaches.refused.first");
        if (!first && phase == Phase.INITIAL) throw new RegisterException("breaches.refused.made");
        if (last.isPresent() && !last.get().left()) return last.get();
        if (last.isPresent() && last.get().phase() == Phase.FINAL) throw new RegisterException("breaches.refused.made");
        return new Report(breach, last.map(Report::place).orElse(0) + 1);
    }

    private byte[] printed(Breach breach, Phase phase, LetterLanguage language, String contact) {
        BreachTerms terms = breaches.terms(LocalDate.now(clock));
        var row = breach.row(clock, terms);
        boolean late =
                row.state().running() && clock.instant().isAfter(row.deadline().dueAt());
        ReportPaper paper = new ReportPaper(
                breach.number(),
                breach.facts().told(),
                breach.ruling().told(),
                row.deadline(),
                phase,
                late || breach.notifiedLate(),
                new Words(language, clock.getZone()));
        Rights officer = me.rights();
        List<String> whom = Stream.of(officer.displayName(), officer.title(), contact)
                .filter(Objects::nonNull)
                .toList();
        return letters.print(paper.paper(letters.ombudsman(language), whom));
    }
}
