package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Sentences;
import eu.dfence.register.privacy.notice.api.Clause;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the notice says of its own, in one language. */
record Words(LetterLanguage language) {
    private static final Map<String, Sentences> ALL = Sentences.all(Words.class, "Notice");

    Set<String> keys() {
        return ALL.get(language.tag()).keys();
    }

    String text(String key) {
        return ALL.get(language.tag()).text(key);
    }

    String heading(Clause clause) {
        return text("heading." + clause);
    }

    /** What stands in a clause unless the house has written something else; none for what only the house can know. */
    List<String> shipped(Clause clause) {
        return lines(ALL.get(language.tag()).text("text." + clause, ""));
    }

    /** What a clause says while nothing of the kind exists. */
    List<String> none(Clause clause) {
        return lines(ALL.get(language.tag()).text("none." + clause, ""));
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
