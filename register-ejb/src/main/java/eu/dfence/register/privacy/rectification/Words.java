package eu.dfence.register.privacy.rectification;

import eu.dfence.register.privacy.letters.api.Sentences;
import eu.dfence.register.shared.api.RegisterException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a notice says of its own, in the language its party reads. */
record Words(Sentences sentences) {
    private static final Map<String, Sentences> ALL = Sentences.all(Words.class, "Notices");

    /** @throws RegisterException {@code requests.refused.language} */
    static Words in(String language) {
        if (language == null || !ALL.containsKey(language)) throw new RegisterException("requests.refused.language");
        return new Words(ALL.get(language));
    }

    Locale locale() {
        return Locale.forLanguageTag(sentences.language());
    }

    Set<String> keys() {
        return sentences.keys();
    }

    String text(String key, Object... arguments) {
        return MessageFormat.format(sentences.text(key), arguments);
    }
}
