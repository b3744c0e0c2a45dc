package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Fault;
import eu.dfence.register.privacy.notice.api.Fault.Why;
import eu.dfence.register.privacy.notice.api.LegalBasis;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.privacy.notice.api.Use;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a notice from being published: complete by Art. 13 and 14, and nothing in it that is not meant. */
final class Faults {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[[^\\]]*]?|\\{[^}]*}*|<[^>]*>|\\bx{3,}\\b|\\bTODO\\b|\\bTBD\\b|_{3,}|\\?{2,}|…{2,}|\\.{4,}"
                    + "|(?:\\.{3}|…)$|\\((?:s-posti|sähköposti)osoite\\)|\\(e-?mail address\\)|\\(e-postadress\\)"
                    + "|\\((?:puhelinnumero|telefonnummer|phone number|nimi|namn|name)\\)|\\bmuuta\\s*\\?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    private static final Pattern ARTICLE = Pattern.compile("\\bart(?:ikla|ikel|icle|\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Rights that must be told of (Art. 13(2)(b), 14(2)(c)). */
    private static final List<String> RIGHTS = List.of("15", "16", "17", "18", "20", "21");

    private Faults() {}

    /** @param acts repealed ones: a pattern of the name, and how the act is called */
    static List<Fault> of(Facts facts, Map<LetterLanguage, List<Passage>> texts, Map<String, String> acts) {
        return Stream.concat(
                        facts(facts),
                        texts.entrySet().stream()
                                .flatMap(text -> text.getValue().stream()
                                        .flatMap(passage -> passage(passage, text.getKey(), acts))))
                .toList();
    }

    private static Stream<Fault> facts(Facts facts) {
        Stream<Fault> columns =
                facts.unclassified().stream().sorted().map(each -> fault(Clause.CATEGORIES, Why.UNCLASSIFIED, each));
        Stream<Fault> bases = facts.uses().stream()
                .filter(each -> each.grounds().isEmpty())
                .map(each -> fault(Clause.PURPOSES, Why.NO_BASIS, each.purpose().name()));
        Stream<Fault> interests = facts.uses().stream()
                .filter(Faults::silentOnInterest)
                .map(each ->
                        fault(Clause.INTERESTS, Why.NO_INTEREST, each.purpose().name()));
        Stream<Fault> clocks = facts.held().stream()
                .filter(each -> each.category() != DataCategory.STAFF)
                .flatMap(each -> each.clocks().stream())
                .distinct()
                .sorted()
                .filter(each -> !facts.periods().containsKey(each))
                .map(each -> fault(Clause.RETENTION, Why.NO_PERIOD, each.name()));
        Stream<Fault> authority = missing(facts.ombudsman().isEmpty(), Clause.COMPLAINT);
        Stream<Fault> disclosed = missing(facts.disclosed().isEmpty(), Clause.RECIPIENTS);
        return Stream.of(columns, bases, interests, clocks, authority, disclosed)
                .flatMap(each -> each);
    }

    private static boolean silentOnInterest(Use use) {
        return use.grounds().stream()
                .anyMatch(each ->
                        each.basis() == LegalBasis.INTEREST && each.interest().isEmpty());
    }

    private static Stream<Fault> missing(boolean missing, Clause clause) {
        return missing ? Stream.of(fault(clause, Why.INCOMPLETE, clause.provision())) : Stream.of();
    }

    private static Fault fault(Clause clause, Why why, String what) {
        return new Fault(clause, null, why, what);
    }

    private static Stream<Fault> passage(Passage passage, LetterLanguage language, Map<String, String> acts) {
        if (passage.lines().isEmpty()) return Stream.of(new Fault(passage.clause(), language, Why.EMPTY, ""));
        String body = passage.body();
        Stream<Fault> unfilled = PLACEHOLDER
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(each -> new Fault(passage.clause(), language, Why.PLACEHOLDER, each));
        Stream<Fault> repealed = acts.entrySet().stream()
                .filter(each -> named(each.getKey(), body))
                .map(Map.Entry::getValue)
                .distinct()
                .map(each -> new Fault(passage.clause(), language, Why.REPEALED, each));
        Stream<Fault> rights = passage.clause() == Clause.RIGHTS ? untold(passage, language) : Stream.of();
        return Stream.of(unfilled, repealed, rights).flatMap(each -> each);
    }

    /** Whole words only, so that the pattern itself says what may follow. */
    private static boolean named(String act, String body) {
        return Pattern.compile(
                        "\\b(?:" + act.replace(" ", "\\s+") + ")\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(body)
                .find();
    }

    /** A number counts on a line that speaks of articles. */
    private static Stream<Fault> untold(Passage passage, LetterLanguage language) {
        Set<String> told = passage.lines().stream()
                .filter(line -> ARTICLE.matcher(line).find())
                .flatMap(line -> NUMBER.matcher(line).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        return RIGHTS.stream()
                .filter(each -> !told.contains(each))
                .map(each -> new Fault(passage.clause(), language, Why.INCOMPLETE, each));
    }
}
