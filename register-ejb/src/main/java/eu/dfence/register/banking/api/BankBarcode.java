package eu.dfence.register.banking.api;

import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The Finnish bank bar code (pankkiviivakoodi, Finance Finland's guide 5.3): 54 digits in Code 128 set C, version 4 with a national
 * reference and version 5 with an RF reference, whose body the guide does not ask to be Finnish.
 *
 * @param iban a Finnish account
 * @param amount euros, or null when the payer chooses; zero and amounts from a million on do not fit and mean the same
 * @param due day in this century, or null without one
 */
public record BankBarcode(Iban iban, BigDecimal amount, PaymentReference reference, LocalDate due)
        implements Serializable {
    /** What can be wrong; the refusal's key is {@code barcode.} and this. */
    public enum Fault {
        FORMAT,
        /** The account's check digits. */
        MOD97,
        /** Version 4: digits 26 to 28 are not zeros. */
        RESERVE,
        /** Version 4: the reference's check digit. */
        CHECK_DIGIT,
        /** Version 5: the RF reference's check digits. */
        CHECK_DIGITS,
        DATE,
        /** Not a Finnish account. */
        IBAN,
        /** Negative, or with more than two decimals. */
        AMOUNT,
        /** An RF reference with letters does not fit into digits. */
        REFERENCE
    }

    private static final Pattern FORM = Pattern.compile("[45][0-9]{53}");
    private static final Pattern NUMERIC = Pattern.compile("[0-9]+");
    private static final BigDecimal LIMIT = new BigDecimal("1000000");

    /** @throws FormatRefusal with a {@link Fault} */
    public BankBarcode {
        if (!iban.isFinnish()) throw refusal(Fault.IBAN);
        amount = fitting(amount);
        if (reference instanceof CreditorReference rf
                && !NUMERIC.matcher(rf.body()).matches()) throw refusal(Fault.REFERENCE);
        if (due != null && due.getYear() / 100 != 20) throw refusal(Fault.DATE);
    }

    /** Reads the 54 digits back. @throws FormatRefusal with a {@link Fault} */
    public static BankBarcode parse(String typed) {
        String digits = Typed.compact(typed);
        if (!FORM.matcher(digits).matches()) throw refusal(Fault.FORMAT);
        return new BankBarcode(
                iban(digits.substring(1, 17)),
                new BigDecimal(digits.substring(17, 25)).movePointLeft(2),
                digits.charAt(0) == '4' ? national(digits) : rf(digits),
                due(digits.substring(48)));
    }

    /** The 54 digits, as the symbol carries them and the line "virtuaaliviivakoodi" prints them. */
    public String digits() {
        String head = iban.value().substring(2)
                + (amount == null ? "00000000" : padded(amount.unscaledValue().toString(), 8));
        String tail = due == null
                ? "000000"
                : String.format("%02d%02d%02d", due.getYear() % 100, due.getMonthValue(), due.getDayOfMonth());
        return reference instanceof CreditorReference rf
                ? "5" + head + rf.checkDigits() + padded(rf.body(), 21) + tail
                : "4" + head + "000" + padded(reference.value(), 20) + tail;
    }

    private static BigDecimal fitting(BigDecimal amount) {
        if (amount == null) return null;
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) throw refusal(Fault.AMOUNT);
        return amount.signum() == 0 || amount.compareTo(LIMIT) >= 0
                ? null
                : amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static Iban iban(String digits) {
        try {
            return new Iban("FI" + digits);
        } catch (FormatRefusal wrong) {
            throw refusal(Fault.MOD97);
        }
    }

    private static ReferenceNumber national(String digits) {
        if (!digits.startsWith("000", 25)) throw refusal(Fault.RESERVE);
        try {
            return ReferenceNumber.parse(digits.substring(28, 48));
        } catch (FormatRefusal wrong) {
            throw refusal(Fault.CHECK_DIGIT);
        }
    }

    private static CreditorReference rf(String digits) {
        try {
            return new CreditorReference("RF" + digits.substring(25, 27) + new BigInteger(digits.substring(27, 48)));
        } catch (FormatRefusal wrong) {
            throw refusal(Fault.CHECK_DIGITS);
        }
    }

    private static LocalDate due(String yymmdd) {
        if (yymmdd.equals("000000")) return null;
        try {
            return LocalDate.of(
                    2000 + Integer.parseInt(yymmdd, 0, 2, 10),
                    Integer.parseInt(yymmdd, 2, 4, 10),
                    Integer.parseInt(yymmdd, 4, 6, 10));
        } catch (DateTimeException wrong) {
            throw refusal(Fault.DATE);
        }
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    private static FormatRefusal refusal(Fault fault) {
        return new FormatRefusal("barcode", fault);
    }
}
