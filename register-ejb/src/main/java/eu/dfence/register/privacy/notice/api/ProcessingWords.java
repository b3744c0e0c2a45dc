package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Sentences;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the facts of processing are called, the same in the notice and in the record. */
public record ProcessingWords(LetterLanguage language) {
    private static final Map<String, Sentences> ALL = Sentences.all(ProcessingWords.class, "Processing");
    private static final Map<LetterLanguage, DateTimeFormatter> DAY = Map.of(
            LetterLanguage.FI, DateTimeFormatter.ofPattern("d.M.uuuu"),
            LetterLanguage.SV, DateTimeFormatter.ofPattern("d.M.uuuu"),
            LetterLanguage.EN, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));

    public Set<String> keys() {
        return ALL.get(language.tag()).keys();
    }

    /** @throws IllegalArgumentException when nobody has written the words */
    public String text(String key) {
        return ALL.get(language.tag()).text(key);
    }

    /** The words for a constant, for example {@code category.NAME}. */
    public String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    public String day(LocalDate day) {
        return DAY.get(language).format(day);
    }

    /** @param code ISO 3166 alpha-2 */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(language.tag()));
    }

    /** "3 years from delivery (Act on Limitation of Debts, section 4)", and the same for each whom it differs for. */
    public String kept(List<RetentionPeriod> periods) {
        return periods.stream().map(this::kept).collect(Collectors.joining("; "));
    }

    private String kept(RetentionPeriod period) {
        return text("period." + period.unit()).replace("{0}", String.valueOf(period.amount())) + " "
                + period.since().get(language.tag()) + " ("
                + period.law().get(language.tag()) + ")";
    }
}
