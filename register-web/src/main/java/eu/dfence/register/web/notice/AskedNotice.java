package eu.dfence.register.web.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What a page's address names: a language, a clause, a version. */
final class AskedNotice {
    private AskedNotice() {}

    /** Finnish, unless another is named. */
    static LetterLanguage language(HttpServletRequest request) {
        String asked = request.getParameter("language");
        return LetterLanguage.of(Locale.forLanguageTag(asked == null ? "fi" : asked.toLowerCase(Locale.ROOT)));
    }

    /** @throws RegisterException {@code notice.unknown} */
    static Clause clause(HttpServletRequest request) {
        try {
            return Clause.valueOf(String.valueOf(request.getParameter("clause")));
        } catch (IllegalArgumentException e) {
            throw new RegisterException("notice.unknown");
        }
    }

    /** Null when none is named. @throws RegisterException {@code notice.unknown} for what is no day */
    static LocalDate day(HttpServletRequest request, String name) {
        String asked = request.getParameter(name);
        try {
            return asked == null || asked.isBlank() ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new RegisterException("notice.unknown");
        }
    }
}
