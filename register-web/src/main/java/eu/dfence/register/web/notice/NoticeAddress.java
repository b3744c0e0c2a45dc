package eu.dfence.register.web.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address below /notice asks for: {@code fi}, {@code fi.pdf}, {@code 2018-01-04-fi}, {@code versions-fi}.
 *
 * @param from first day of the version, or null for the one in force
 * @param paper as PDF
 */
record NoticeAddress(boolean list, LocalDate from, LetterLanguage language, boolean paper) {
    private static final Pattern PATH = Pattern.compile("/(?:(versions)-|(\\d{4}-\\d{2}-\\d{2})-)?(fi|sv|en)(\\.pdf)?");

    static Optional<NoticeAddress> of(String path) {
        Matcher found = PATH.matcher(path == null ? "" : path);
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(new NoticeAddress(
                    found.group(1) != null,
                    found.group(2) == null ? null : LocalDate.parse(found.group(2)),
                    LetterLanguage.of(Locale.forLanguageTag(found.group(3))),
                    found.group(4) != null));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first of the browser's languages that the notice is written in, else Finnish. */
    static LetterLanguage spoken(Iterable<Locale> browser) {
        for (Locale each : browser) {
            LetterLanguage language = LetterLanguage.of(each);
            if (language.tag().equals(each.getLanguage())) return language;
        }
        return LetterLanguage.FI;
    }
}
