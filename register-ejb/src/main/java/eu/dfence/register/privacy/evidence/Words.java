package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Sentences;
import java.util.Map;
import java.util.Set;

/** What the record and the pack say of their own, in one language. */
record Words(LetterLanguage language) {
    private static final Map<String, Sentences> ALL = Sentences.all(Words.class, "Evidence");

    static Set<String> keys(LetterLanguage language) {
        return ALL.get(language.tag()).keys();
    }

    String text(String key) {
        return ALL.get(language.tag()).text(key);
    }
}
