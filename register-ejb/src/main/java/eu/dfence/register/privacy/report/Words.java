package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.letters.api.Sentences;
import java.util.Map;
import java.util.Set;

/** What a report says of its own, in the language of the request. */
record Words(Sentences sentences) {
    private static final Map<String, Sentences> ALL = Sentences.all(Words.class, "Report");

    static Words in(String language) {
        return new Words(ALL.get(language));
    }

    String language() {
        return sentences.language();
    }

    Set<String> keys() {
        return sentences.keys();
    }

    boolean has(String key) {
        return keys().contains(key);
    }

    String text(String key) {
        return sentences.text(key);
    }

    String text(String key, String otherwise) {
        return sentences.text(key, otherwise);
    }

    /** What a value is: by its table and column, else by its column, else the column itself. */
    String label(Holding held) {
        String column = "column." + held.column();
        return text("column." + held.table() + "." + held.column(), text(column, held.column()));
    }
}
