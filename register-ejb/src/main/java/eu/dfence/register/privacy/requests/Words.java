package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.letters.api.Sentences;
import java.util.Map;
import java.util.Set;

/** What an answer says of its own, in the language of the request. */
record Words(Sentences sentences) {
    private static final Map<String, Sentences> ALL = Sentences.all(Words.class, "Words");

    static Words in(String language) {
        return new Words(ALL.get(language));
    }

    String language() {
        return sentences.language();
    }

    Set<String> keys() {
        return sentences.keys();
    }

    String text(String key) {
        return sentences.text(key);
    }
}
