package eu.dfence.register.credit;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Sentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an explanation says of its own, in its language. */
record Words(LetterLanguage language) {
    private static final Map<String, Sentences> ALL = Sentences.all(Words.class, "Words");
    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static Set<String> keys(LetterLanguage language) {
        return ALL.get(language.tag()).keys();
    }

    String text(String key) {
        return ALL.get(language.tag()).text(key);
    }

    String day(LocalDate day) {
        return (language == LetterLanguage.EN ? ENGLISH : NUMBERS).format(day);
    }

    String euros(BigDecimal sum) {
        return written(sum.setScale(2, RoundingMode.UNNECESSARY)) + " €";
    }

    /** Without cents that are none. */
    String number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return written(bare.scale() > 0 ? number : bare.setScale(0, RoundingMode.UNNECESSARY));
    }

    private String written(BigDecimal number) {
        return language == LetterLanguage.EN
                ? number.toPlainString()
                : number.toPlainString().replace('.', ',');
    }
}
