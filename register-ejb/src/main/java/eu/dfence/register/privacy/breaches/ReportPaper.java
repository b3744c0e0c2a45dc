package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.NoticeDeadline;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.letters.api.Paper;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Everything GDPR Art. 33(3) names, part by part; what nobody knows yet is said to follow (Art. 33(4)) and never made up. */
record ReportPaper(
        String number,
        BreachForm facts,
        RulingForm ruling,
        NoticeDeadline deadline,
        Phase phase,
        boolean late,
        Words words) {
    /**
     * @param authority how the Ombudsman is reached
     * @param officer name, title and contact of whom to ask
     */
    Paper paper(String authority, List<String> officer) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("to", authority.strip()));
        sections.add(section("phase", words.text("phase." + phase)));
        sections.add(section("clock", clock()));
        sections.add(section("nature", nature()));
        sections.add(section("officer", officer.toArray(String[]::new)));
        sections.add(section("consequences", orLater(facts.consequences())));
        sections.add(section("risk", words.text("risk." + ruling.risk()), ruling.riskReasons()));
        sections.add(section("measures", orLater(facts.measures())));
        sections.add(section("telling", words.text("telling." + ruling.telling()), ruling.tellingReasons()));
        return new Paper(words.language(), words.text("title"), number, sections);
    }

    private Section section(String key, String... paragraphs) {
        List<String> told = Arrays.stream(paragraphs).filter(Objects::nonNull).toList();
        return new Section(words.text(key), told, List.of());
    }

    private String[] clock() {
        return new String[] {
            named("found", words.at(facts.foundAt())) + " " + facts.foundHow(),
            named("aware", words.at(facts.awareAt())),
            named("due", words.at(deadline.dueAt())),
            late ? named("late", ruling.lateReasons()) : null,
            named("began", facts.beganAt() == null ? words.text("later") : words.at(facts.beganAt())),
            named("ended", facts.endedAt() == null ? words.text("unended") : words.at(facts.endedAt())),
            facts.processor() == null ? null : named("processor", facts.processor())
        };
    }

    private String[] nature() {
        return new String[] {
            facts.happened(),
            named("natures", words.listed("nature.", facts.natures())),
            named("categories", facts.categories().isEmpty() ? null : words.listed("category.", facts.categories())),
            named("groups", facts.groups()),
            named("persons", counted(facts.persons())),
            named("records", counted(facts.records()))
        };
    }

    private static String counted(Integer many) {
        return many == null ? null : many.toString();
    }

    private String named(String key, String value) {
        return words.text("label." + key) + ": " + orLater(value);
    }

    private String orLater(String value) {
        return value == null ? words.text("later") : value;
    }
}
