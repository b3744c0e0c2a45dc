package eu.dfence.register.banking.api;

import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;

/**
 * An account number (ISO 13616). Finnish ones are {@code FI}, two check digits and 14 digits; those of other countries are
 * checked against their own length and form.
 *
 * @param value canonical, without spaces
 */
public record Iban(String value) implements Serializable {
    /** What can be wrong; the refusal's key is {@code iban.} and this. */
    public enum Fault {
        FORMAT,
        MOD97
    }

    private static final Pattern FINNISH = Pattern.compile("FI[0-9]{16}");

    /** @throws FormatRefusal with a {@link Fault} when the value is not canonical and valid */
    public Iban {
        if (value == null) throw refusal(Fault.FORMAT);
        if (FINNISH.matcher(value).matches()) {
            if (!Modulo97.holds(value)) throw refusal(Fault.MOD97);
        } else {
            requireForeign(value);
        }
    }

    /** Any country's account. @throws FormatRefusal with a {@link Fault} */
    public static Iban parse(String typed) {
        return new Iban(Typed.code(typed));
    }

    /** A Finnish account and no other. @throws FormatRefusal with a {@link Fault} */
    public static Iban finnish(String typed) {
        String code = Typed.code(typed);
        if (!FINNISH.matcher(code).matches()) throw refusal(Fault.FORMAT);
        return new Iban(code);
    }

    public boolean isFinnish() {
        return value.startsWith("FI");
    }

    /**
     * Whether the last digit of a Finnish account is the Luhn check of the others. Old accounts keep this, some newer ones do not:
     * when it fails a person may be asked to look again, and nothing is ever refused for it.
     */
    public boolean luhnHolds() {
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            int digit = (value.charAt(value.length() - 1 - i) - '0') * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        return isFinnish() && sum % 10 == 0;
    }

    /** Groups of four: {@code FI21 1234 5600 0007 85}. */
    public String print() {
        return Fours.of(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static void requireForeign(String value) {
        try {
            IbanUtil.validate(value);
        } catch (InvalidCheckDigitException wrong) {
            throw refusal(Fault.MOD97);
        } catch (Iban4jException | IllegalArgumentException wrong) {
            throw refusal(Fault.FORMAT);
        }
    }

    private static FormatRefusal refusal(Fault fault) {
        return new FormatRefusal("iban", fault);
    }
}
