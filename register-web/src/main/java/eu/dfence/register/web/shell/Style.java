package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How numbers, days and telephone numbers are written in a language. No-break spaces hold groups together. */
record Style(Locale language) {
    private static final char NO_BREAK = '\u00a0';
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d.M.");
    private static final DateTimeFormatter BRIEF_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm");
    private static final DateTimeFormatter HOUR_EN = DateTimeFormatter.ofPattern("HH:mm");

    /** By language and pattern. A format holds what it is just writing: each use clones it. */
    private static final Map<String, DecimalFormat> FORMATS = new ConcurrentHashMap<>();

    private static final Pattern FINNISH_NUMBER = Pattern.compile("\\+358[0-9]{4,11}");

    String euros(Object value, String pattern) {
        String amount = decimals(value, pattern);
        return value == null ? "" : english() ? "€" + amount : amount + NO_BREAK + "€";
    }

    String percent(Object value) {
        String amount = decimals(value, "#,##0.##");
        return value == null ? "" : english() ? amount + "%" : amount + NO_BREAK + "%";
    }

    String decimals(Object value, String pattern) {
        if (value == null) {
            return "";
        }
        DecimalFormat shared =
                FORMATS.computeIfAbsent((english() ? "en" : "fi") + pattern, key -> decimalFormat(pattern));
        DecimalFormat own = (DecimalFormat) shared.clone();
        return own.format(value instanceof Money money ? money.amount() : value);
    }

    private DecimalFormat decimalFormat(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(english() ? '.' : ',');
        symbols.setGroupingSeparator(english() ? ',' : NO_BREAK);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    String date(Object value) {
        LocalDate day = value instanceof Instant at ? at.atZone(HELSINKI).toLocalDate() : (LocalDate) value;
        return day == null ? "" : (english() ? DAY_EN : DAY).format(day).replace(' ', NO_BREAK);
    }

    String weekday(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1) + " " + date(day);
    }

    /** Weekday and day in the fewest letters; the year only when it is another one. */
    String shortDay(LocalDate day, Year thisYear) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
        DateTimeFormatter full = english() ? DAY_EN : DAY;
        DateTimeFormatter brief = english() ? BRIEF_EN : BRIEF;
        return (weekday + " " + (Year.from(day).equals(thisYear) ? brief : full).format(day)).replace(' ', NO_BREAK);
    }

    String time(Instant at) {
        return date(at) + (english() ? ", " : " klo" + NO_BREAK) + clock(at);
    }

    String clock(Instant at) {
        return (english() ? HOUR_EN : HOUR).format(at.atZone(HELSINKI));
    }

    /** A number in E.164 form, grouped as it is read aloud: country, area, then threes and fours. */
    static String phone(String number) {
        if (number == null || !FINNISH_NUMBER.matcher(number).matches()) {
            return number == null ? "" : number.replace(' ', NO_BREAK);
        }
        String rest = number.substring(4);
        int area = rest.startsWith("4") || rest.startsWith("50") ? 2 : 1;
        String tail = rest.substring(area);
        int cut = tail.length() < 6 ? tail.length() : 3;
        String groups = "+358 " + rest.substring(0, area) + " " + tail.substring(0, cut) + " " + tail.substring(cut);
        return groups.strip().replace(' ', NO_BREAK);
    }

    static String groups(String digits, int size) {
        return digits == null ? "" : digits.replaceAll("(?<=.)(?=(.{" + size + "})+$)", String.valueOf(NO_BREAK));
    }

    /** As an argument of a sentence. */
    Object argument(Object value) {
        if (value instanceof Money) {
            return euros(value, "#,##0.00");
        }
        if (value instanceof BigDecimal) {
            return decimals(value, "#,##0.###");
        }
        return value instanceof LocalDate
                ? date(value)
                : value instanceof Instant at ? time(at) : String.valueOf(value);
    }

    private boolean english() {
        return Languages.ENGLISH.equals(language);
    }
}
