package eu.dfence.register.privacy.letters.api;

import java.util.Locale;

/** The languages a data subject is answered in. */
public enum LetterLanguage {
    FI,
    EN,
    SV;

    /** Anything else is answered in Finnish. */
    public static LetterLanguage of(Locale locale) {
        for (LetterLanguage language : values()) {
            if (language.tag().equals(locale.getLanguage())) return language;
        }
        return FI;
    }

    /** ISO 639-1. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
