package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.shared.api.RegisterException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a letter is told, as its language writes it; a row of a repetition knows its own and what all rows share. */
final class Told {
    private static final Map<LetterLanguage, DateTimeFormatter> DAYS = Map.of(
            LetterLanguage.FI, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
            LetterLanguage.SV, DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT),
            LetterLanguage.EN, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

    private final LetterLanguage language;
    private final LetterValues values;
    private final Told shared;

    Told(LetterLanguage language, LetterValues values) {
        this(language, values, null);
    }

    /** @param shared asked for what the values do not tell */
    Told(LetterLanguage language, LetterValues values, Told shared) {
        this.language = language;
        this.values = values;
        this.shared = shared;
    }

    static String day(LetterLanguage language, LocalDate day) {
        return DAYS.get(language).format(day);
    }

    /** @throws RegisterException {@code letters.refused.not-told} when nobody told it */
    String text(String name) {
        if (shared != null && !values.names().contains(name)) return shared.text(name);
        return values.text(name)
                .or(() -> values.day(name).map(day -> day(language, day)))
                .orElseThrow(() -> new RegisterException("letters.refused.not-told", name));
    }

    /** @throws RegisterException {@code letters.refused.not-told} when nobody told them, though there may be none of them */
    List<Told> rows(String name) {
        return values.rows(name).orElseThrow(() -> new RegisterException("letters.refused.not-told", name)).stream()
                .map(row -> new Told(language, row, this))
                .toList();
    }
}
