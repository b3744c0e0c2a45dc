package eu.dfence.register.privacy.letters.api;

import eu.dfence.register.shared.api.RegisterException;
import java.time.LocalDate;
import java.util.List;

/** Where the privacy officer keeps the texts of letters. The auditor reads them. */
public interface LetterTemplateDesk {
    /** Every text in every language, in the order of the kinds. */
    List<TemplateRow> list();

    /**
     * @param number which version, or null for the newest
     * @throws RegisterException {@code letters.unknown} when there is no such version
     */
    TemplateCard template(LetterKind kind, LetterLanguage language, Integer number);

    /** What keeps the text from being saved; none means it can be. */
    List<TemplateFault> check(LetterKind kind, LetterLanguage language, String body);

    /**
     * How a letter with this text would look, told made-up values; a part is shown inside the certificate of refusal.
     *
     * @throws RegisterException {@code letters.refused.faults} while the text has faults
     */
    byte[] preview(LetterKind kind, LetterLanguage language, String body);

    /**
     * Keeps the text as the next version.
     *
     * @param basedOn number of the newest version when the text was opened
     * @param validFrom the first day letters are written with it; today or later
     * @throws RegisterException {@code letters.refused.past} for a day that has gone: letters were written with what was in force then
     */
    TemplateSaving save(LetterKind kind, LetterLanguage language, int basedOn, LocalDate validFrom, String body);
}
