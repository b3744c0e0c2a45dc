package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.shared.api.RegisterException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is typed, made plain or refused. */
final class Words {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private Words() {}

    static String written(String typed, int longest, String refusal) {
        String text = optional(typed, longest, refusal);
        if (text == null) throw new RegisterException(refusal, longest);
        return text;
    }

    static String optional(String typed, int longest, String refusal) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) throw new RegisterException(refusal, longest);
        return text.isEmpty() ? null : text;
    }

    /** ISO 3166 alpha-2. */
    static String country(String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) throw new RegisterException("partners.refused.country");
        return code;
    }

    static String language(String typed) {
        if (typed == null || !LANGUAGES.contains(typed)) throw new RegisterException("partners.refused.language");
        return typed;
    }

    static <T> T known(Stream<T> found) {
        return found.findFirst().orElseThrow(() -> new RegisterException("partners.unknown"));
    }

    static void period(LocalDate from, LocalDate to) {
        if (from == null) throw new RegisterException("partners.refused.from");
        if (to != null && to.isBefore(from)) throw new RegisterException("partners.refused.period");
    }
}
