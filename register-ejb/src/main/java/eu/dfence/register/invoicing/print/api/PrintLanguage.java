package eu.dfence.register.invoicing.print.api;

import java.util.Locale;

/** The language an invoice is printed in. */
public enum PrintLanguage {
    FI,
    SV,
    EN;

    /** @param tag ISO 639-1 code of the customer; anything unknown, or null, is printed in Finnish */
    public static PrintLanguage of(String tag) {
        for (PrintLanguage language : values()) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return language;
            }
        }
        return FI;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
