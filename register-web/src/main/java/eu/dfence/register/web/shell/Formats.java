package eu.dfence.register.web.shell;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

/** The functions of the tag library: {@link Style} in the language of the page. */
public final class Formats {
    private Formats() {}

    public static String money(Object value) {
        return style().euros(value, "#,##0.00");
    }

    public static String number(Object value) {
        return style().decimals(value, "#,##0");
    }

    public static String quantity(Object value) {
        return style().decimals(value, "#,##0.###");
    }

    public static String price(Object value) {
        return style().euros(value, "#,##0.00###");
    }

    /** A number as a field is filled with it, to be read back: no sign and no groups, whose sign in English is the comma. */
    public static String typed(Object value) {
        return style().decimals(value, "0.###");
    }

    /** An amount or a unit price as a field is filled with it: two decimals, up to five, no sign and no groups. */
    public static String typedPrice(Object value) {
        return style().decimals(value, "0.00###");
    }

    public static String percent(Object value) {
        return style().percent(value);
    }

    public static String date(Object value) {
        return style().date(value);
    }

    public static String weekday(Object value) {
        return value instanceof LocalDate day ? style().weekday(day) : "";
    }

    /** "ke 23.12.", and the year when it is not this one. */
    public static String shortDay(LocalDate day, Year thisYear) {
        return style().shortDay(day, thisYear);
    }

    /** A sentence of the bundle. */
    public static String say(String key) {
        return Texts.of(key);
    }

    public static String time(Object value) {
        return value instanceof Instant at ? style().time(at) : "";
    }

    /** The time of day alone, of what happened today. */
    public static String clock(Object value) {
        return value instanceof Instant at ? style().clock(at) : "";
    }

    public static String phone(String number) {
        return Style.phone(number);
    }

    /** Digits in groups counted from the right, as reference numbers are printed. */
    public static String groups(String digits, int size) {
        return Style.groups(digits, size);
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

    private static Style style() {
        return new Style(Texts.locale());
    }
}
