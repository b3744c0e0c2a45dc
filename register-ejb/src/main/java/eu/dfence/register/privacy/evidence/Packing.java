package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.evidence.api.Check;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import eu.dfence.register.privacy.letters.api.Paper.Table;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Processing;
import eu.dfence.register.privacy.notice.api.ProcessingWords;
import eu.dfence.register.privacy.notice.api.PublishedNotices;
import eu.dfence.register.privacy.retention.api.RetentionDesk;
import eu.dfence.register.privacy.retention.api.RetentionState.Kept;
import eu.dfence.register.privacy.screening.api.ScreeningDesk;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import eu.dfence.register.privacy.vault.api.SignedText;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts together what an auditor takes along. What does not exist, or is not what was made, is missing, and the checks say so. */
@Dependent
class Packing {
    @Inject
    Checking checking;

    @Inject
    PublishedNotices notices;

    @Inject
    Processing processing;

    @EJB
    RetentionDesk retention;

    @EJB
    ScreeningDesk screenings;

    @Inject
    Letters letters;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    Bundle bundle(LetterLanguage language) {
        Instant at = clock.instant();
        LocalDate today = LocalDate.ofInstant(at, clock.getZone());
        Bundle bundle = new Bundle(at);
        for (LetterLanguage each : LetterLanguage.values()) {
            notices.inForce(today, each, true)
                    .ifPresent(file -> bundle.add("notice-" + each.tag() + ".pdf", file.content()));
        }
        shelf.newest().filter(RecordVersion::whole).ifPresent(made -> {
            bundle.add("record.pdf", made.pdf());
            bundle.add("record.csv", made.csv());
        });
        bundle.add("retention.csv", Sheet.of(retention(language)));
        bundle.add("transfers.csv", Sheet.of(transfers(processing.facts(today), new ProcessingWords(language))));
        bundle.add("screenings.csv", Sheet.of(screenings()));
        bundle.add(
                "append-only.csv",
                Sheet.of(shelf.onlyAddedTo().stream().map(List::of).toList()));
        int number = 1;
        for (KeptCertificate each : shelf.certificates()) {
            bundle.add("certificates/%03d.txt".formatted(number++), certificate(each.signed()));
        }
        checks(bundle, new Words(language), at);
        return bundle;
    }

    private List<List<String>> retention(LetterLanguage language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("table", "law", "first kept", "past"));
        for (Kept each : retention.state().kept()) {
            rows.add(List.of(
                    each.table(),
                    each.period().law().get(language.tag()),
                    each.firstKept().toString(),
                    String.valueOf(each.past())));
        }
        return rows;
    }

    private static List<List<String>> transfers(Facts facts, ProcessingWords called) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("recipient", "country", "basis", "grounds"));
        facts.movements()
                .forEach(each -> rows.add(List.of(
                        each.recipient(),
                        Objects.toString(each.country(), ""),
                        each.basis() == null ? "" : called.of("transfer", each.basis()),
                        each.grounds().getOrDefault(called.language().tag(), ""))));
        return rows;
    }

    private List<List<String>> screenings() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("processing", "revision", "outcome", "signed", "review", "due"));
        for (ScreeningRow each : screenings.list()) {
            rows.add(List.of(
                    each.processing(),
                    String.valueOf(each.revision()),
                    each.outcome().name(),
                    each.signedAt().toString(),
                    each.reviewOn().toString(),
                    String.valueOf(each.due())));
        }
        return rows;
    }

    private static String certificate(SignedText signed) {
        return signed.text() + "\nsignature " + signed.signature() + "\npublic key " + signed.publicKey() + "\n";
    }

    private void checks(Bundle bundle, Words words, Instant at) {
        List<Check> checks = checking.checks();
        List<List<String>> rows = checks.stream()
                .map(each -> List.of(
                        words.text("check." + each.looked()), words.text("mark." + each.mark()), each.figures()))
                .toList();
        List<String> head = List.of(words.text("head.check"), words.text("head.mark"), words.text("head.figures"));
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(head);
        sheet.addAll(rows);
        bundle.add("checks.csv", Sheet.of(sheet));
        Section section = new Section(
                words.text("checks"),
                List.of(words.text("checks.text")),
                List.of(new Table(words.text("checks"), head, rows)));
        bundle.add(
                "checks.pdf",
                letters.print(new Paper(words.language(), words.text("pack"), at.toString(), List.of(section))));
    }
}
