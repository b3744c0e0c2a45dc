package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.notice.api.NoticeDesk;
import eu.dfence.register.privacy.notice.api.Processing;
import eu.dfence.register.privacy.screening.api.ScreeningDesk;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Writes the record of today and makes a version of it. */
@Dependent
class Recording {
    @Inject
    Processing processing;

    @EJB
    NoticeDesk notice;

    @EJB
    ScreeningDesk screenings;

    @Inject
    Letters letters;

    @Inject
    Shelf shelf;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    List<Part> parts(LetterLanguage language) {
        return new RecordOfProcessing(
                        processing.facts(LocalDate.now(clock)),
                        notice.draft(language),
                        screenings.list(),
                        clock.getZone())
                .parts();
    }

    RecordVersion make(LetterLanguage language) {
        List<Part> parts = parts(language);
        parts.stream().filter(each -> !each.whole()).findFirst().ifPresent(empty -> {
            throw new RegisterException("evidence.refused.part", empty.part().letter());
        });
        int number = shelf.lastNumber() + 1;
        Words words = new Words(language);
        byte[] pdf = letters.print(new Paper(
                language,
                words.text("record"),
                words.text("version") + " " + number,
                parts.stream().map(Part::section).toList()));
        List<List<String>> rows = Stream.concat(
                        Stream.of(List.of("article", "part", "table", "content")),
                        parts.stream().flatMap(each -> each.lines().stream()))
                .toList();
        RecordVersion made = new RecordVersion(number, language, pdf, Sheet.of(rows), me.accountId(), clock.instant());
        shelf.add(made);
        return made;
    }
}
