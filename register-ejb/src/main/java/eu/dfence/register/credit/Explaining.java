package eu.dfence.register.credit;

import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.GroundsCard;
import eu.dfence.register.credit.api.GroundsCard.Line;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import eu.dfence.register.privacy.letters.api.Paper.Table;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the customer what was decided and by what: figures, rules, the person behind it, and what can be done (GDPR Art. 15(1)(h), 22(3)). */
@Dependent
class Explaining {
    @Inject
    Decisions decisions;

    @Inject
    Letters letters;

    @Inject
    StaffNames names;

    byte[] paper(Decided decided, LetterLanguage language) {
        Words words = new Words(language);
        Map<UUID, String> by = names.of(decided.deciders().collect(Collectors.toSet()));
        CreditGrounds read = decided.review() == null
                ? decided.decision().grounds()
                : decided.review().grounds();
        GroundsCard grounds = read.card(decisions.rules(read.shownOn()));
        List<Section> sections = new ArrayList<>();
        sections.add(section(words, "decision", decision(decided.stands().told(by), words)));
        if (decided.objection() != null) {
            sections.add(
                    section(words, "said", List.of(decided.objection().told().said())));
        }
        sections.add(grounds(grounds, words));
        sections.add(section(words, "human", List.of(words.text("human.text"))));
        sections.add(section(
                words,
                "rights",
                List.of(
                        words.text(decided.review() == null ? "rights.text" : "rights.reviewed"),
                        letters.ombudsman(language).strip())));
        return letters.print(new Paper(
                language, words.text("title"), words.day(decided.stands().decidedOn()), sections));
    }

    private static List<String> decision(DecisionRow.Ruling ruling, Words words) {
        List<String> told = new ArrayList<>();
        told.add(words.text("outcome." + ruling.outcome()));
        if (ruling.limit() != null) {
            told.add(words.text("limit") + " " + words.euros(ruling.limit()) + ", " + words.text("valid") + " "
                    + words.day(ruling.validTo()));
        }
        told.add(words.text("reason") + " " + ruling.reason());
        if (ruling.by() != null) told.add(words.text("by") + " " + ruling.by() + ", " + words.day(ruling.on()));
        return told;
    }

    private static Section grounds(GroundsCard grounds, Words words) {
        List<String> head = List.of(words.text("head.rule"), words.text("head.measured"), words.text("head.threshold"));
        return new Section(
                words.text("grounds"),
                List.of(
                        words.text("grounds.text"),
                        words.text("open") + " " + words.euros(grounds.open()) + ", " + words.text("overdue") + " "
                                + words.euros(grounds.overdue()),
                        words.text("proposal." + grounds.proposal())),
                List.of(new Table(
                        words.text("rules"),
                        head,
                        grounds.lines().stream().map(each -> row(each, words)).toList())));
    }

    private static List<String> row(Line line, Words words) {
        return List.of(
                words.text("rule." + line.rule()),
                line.measured() == null ? "–" : words.number(line.measured()),
                words.number(line.threshold()));
    }

    private static Section section(Words words, String heading, List<String> paragraphs) {
        return new Section(words.text(heading), paragraphs, List.of());
    }
}
