package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Holding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A value as a person reads it: days, times, amounts and the register's own codes in the report's language. */
final class ValueWords {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:[\\d.]+)?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d{1,5}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern BYTES = Pattern.compile("(\\d+) B");
    private static final Set<String> FILES = Set.of("pdf", "content");
    private static final Map<String, String> DAYS = Map.of("fi", "d.M.uuuu", "sv", "d.M.uuuu", "en", "d MMMM uuuu");
    private static final Map<String, String> TIMES = Map.of("fi", " 'klo' H.mm", "sv", " 'kl.' H.mm", "en", ", HH:mm");

    private final Words words;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    ValueWords(Words words) {
        this.words = words;
        String day = DAYS.get(words.language());
        days = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
        moments = DateTimeFormatter.ofPattern(day + TIMES.get(words.language()), Locale.ENGLISH)
                .withZone(HELSINKI);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    /** @param moment ISO 8601 in UTC */
    LocalDate dayOf(String moment) {
        return LocalDate.ofInstant(Instant.parse(moment), HELSINKI);
    }

    String said(Value value) {
        return value.withheld() ? words.text("withheld") : said(value.holding());
    }

    private String said(Holding held) {
        String value = held.value();
        if (FILES.contains(held.column()) && BYTES.matcher(value).matches()) return file(value);
        if (MOMENT.matcher(value).matches()) return moments.format(Instant.parse(value));
        if (DAY.matcher(value).matches()) return day(LocalDate.parse(value));
        if (DECIMAL.matcher(value).matches()) return decimal(new BigDecimal(value));
        if (value.equals("true") || value.equals("false")) return words.text("value." + value);
        return CODE.matcher(value).matches() ? words.text("value." + value, value) : value;
    }

    /** A sum keeps its cents, a unit price its two decimals at least, a quantity what it needs. */
    private String decimal(BigDecimal number) {
        int least = number.scale() == 2 || number.scale() == 5 ? 2 : 0;
        BigDecimal plain = number.stripTrailingZeros();
        String text = plain.setScale(Math.max(least, plain.scale())).toPlainString();
        return words.language().equals("en") ? text : text.replace('.', ',');
    }

    private String file(String value) {
        long bytes = Long.parseLong(value.substring(0, value.indexOf(' ')));
        return words.text("file").replace("{0}", String.valueOf((bytes + 1023) / 1024));
    }

    /** Where a value came from, with the partner's name when there is one. */
    String source(Holding held) {
        if (held.source() == null) return words.text("source.own");
        String[] parts = held.source().split(", ", 2);
        String from = words.text("source." + parts[0], parts[0]);
        return parts.length == 1 ? from : from + ", " + parts[1];
    }
}
