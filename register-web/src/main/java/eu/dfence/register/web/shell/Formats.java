package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.Money;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How numbers, days and telephone numbers are written. Groups are held together by no-break spaces. */
public final class Formats {
    private static final char NO_BREAK = '\u00a0';
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm");
    private static final DateTimeFormatter HOUR_EN = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    public static String money(Object value) {
        return value == null ? "" : english() ? "€" + amount(value) : amount(value) + NO_BREAK + "€";
    }

    public static String amount(Object value) {
        return decimals(value, "#,##0.00");
    }

    public static String number(Object value) {
        return decimals(value, "#,##0");
    }

    public static String quantity(Object value) {
        return decimals(value, "#,##0.###");
    }

    public static String price(Object value) {
        return value == null
                ? ""
                : english() ? "€" + decimals(value, "#,##0.00###") : decimals(value, "#,##0.00###") + NO_BREAK + "€";
    }

    /** A unit price as it is typed: two decimals, up to five, and no sign. */
    public static String unitPrice(Object value) {
        return decimals(value, "#,##0.00###");
    }

    public static String percent(Object value) {
        return value == null
                ? ""
                : english() ? decimals(value, "#,##0.##") + "%" : decimals(value, "#,##0.##") + NO_BREAK + "%";
    }

    public static String date(Object value) {
        LocalDate day = value instanceof Instant at ? at.atZone(HELSINKI).toLocalDate() : (LocalDate) value;
        return day == null ? "" : (english() ? DAY_EN : DAY).format(day).replace(' ', NO_BREAK);
    }

    public static String weekday(Object value) {
        if (!(value instanceof LocalDate day)) {
            return "";
        }
        Locale language = Texts.locale();
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1) + " " + date(day);
    }

    public static String time(Object value) {
        if (!(value instanceof Instant at)) {
            return "";
        }
        String hour = (english() ? HOUR_EN : HOUR).format(at.atZone(HELSINKI));
        return date(at) + (english() ? ", " : " klo" + NO_BREAK) + hour;
    }

    /** The time of day alone, of what happened today. */
    public static String clock(Object value) {
        return value instanceof Instant at ? (english() ? HOUR_EN : HOUR).format(at.atZone(HELSINKI)) : "";
    }

    /** A number in E.164 form, grouped as it is read aloud: country, area, then threes and fours. */
    public static String phone(String number) {
        if (number == null || !number.matches("\\+358[0-9]{4,11}")) {
            return number == null ? "" : number.replace(' ', NO_BREAK);
        }
        String rest = number.substring(4);
        int area = rest.startsWith("4") || rest.startsWith("50") ? 2 : 1;
        String tail = rest.substring(area);
        int cut = tail.length() < 6 ? tail.length() : 3;
        String end = tail.substring(cut);
        return "+358" + NO_BREAK + rest.substring(0, area) + NO_BREAK + tail.substring(0, cut)
                + (end.isEmpty() ? "" : NO_BREAK + end);
    }

    /** Digits in groups counted from the right, as reference numbers are printed. */
    public static String groups(String digits, int size) {
        return digits == null ? "" : digits.replaceAll("(?<=.)(?=(.{" + size + "})+$)", String.valueOf(NO_BREAK));
    }

    public static String text(String key, Object argument) {
        return Texts.of(key, argument);
    }

    public static String text2(String key, Object first, Object second) {
        return Texts.of(key, first, second);
    }

    public static String fieldClass(UIComponent field, String id) {
        boolean refused = field.findComponent(id) instanceof EditableValueHolder input && !input.isValid();
        return refused ? "field field--err" : "field";
    }

    static String written(Object value) {
        if (value instanceof Money) {
            return money(value);
        }
        if (value instanceof BigDecimal) {
            return quantity(value);
        }
        return value instanceof LocalDate
                ? date(value)
                : value instanceof Instant ? time(value) : String.valueOf(value);
    }

    private static String decimals(Object value, String pattern) {
        if (value == null) {
            return "";
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(english() ? '.' : ',');
        symbols.setGroupingSeparator(english() ? ',' : NO_BREAK);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value instanceof Money money ? money.amount() : value);
    }

    private static boolean english() {
        return Languages.ENGLISH.equals(Texts.locale());
    }
}
