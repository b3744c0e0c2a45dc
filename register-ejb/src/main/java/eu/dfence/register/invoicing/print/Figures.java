package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as they are written in a language: 1 234,50 € and 25,5 %; in English 1,234.50 €. No-break spaces. */
final class Figures {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final char group;
    private final char comma;
    private final DateTimeFormatter dates;

    Figures(PrintLanguage language) {
        group = language == PrintLanguage.EN ? ',' : NO_BREAK_SPACE;
        comma = language == PrintLanguage.EN ? '.' : ',';
        dates = language == PrintLanguage.EN ? ENGLISH_DATE : DATE;
    }

    /** At least two decimals; a unit price may have five. */
    String money(BigDecimal euros) {
        BigDecimal shortest = euros.stripTrailingZeros();
        return number(shortest.scale() < 2 ? euros.setScale(2) : shortest);
    }

    String euros(BigDecimal euros) {
        return money(euros) + NO_BREAK_SPACE + '\u20AC';
    }

    String quantity(BigDecimal quantity, String unit) {
        return number(shortest(quantity)) + NO_BREAK_SPACE + unit;
    }

    String percent(BigDecimal rate) {
        return number(shortest(rate)) + NO_BREAK_SPACE + '%';
    }

    /** 2.11.2026; in English 2 Nov 2026, which cannot be read as February. */
    String date(LocalDate date) {
        return dates.format(date);
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder();
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(group);
            }
            text.append(plain.charAt(i));
        }
        if (point >= 0) {
            text.append(comma).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
