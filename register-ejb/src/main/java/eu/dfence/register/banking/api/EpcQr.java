package eu.dfence.register.banking.api;

import eu.dfence.register.shared.api.FormatRefusal;
import eu.dfence.register.shared.api.Typed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the QR code of a credit transfer says (EPC069-12): twelve lines at most, UTF-8, error correction level M, at most 331 bytes.
 * The due day stands in the last line as Finnish banks read it, {@code ReqdExctnDt/2026-12-31}.
 *
 * @param version {@code 002}, or {@code 001}, which demands the BIC
 * @param bic bank of the account, or null
 * @param name the account's owner, at most 70 characters
 * @param iban the account, spaces allowed
 * @param amount euros from 0.01 to 999999999.99, or null when the payer chooses
 * @param reference national or RF reference, or null
 * @param text message instead of a reference, at most 140 characters, or null
 * @param due or null
 */
public record EpcQr(
        String version,
        String bic,
        String name,
        String iban,
        BigDecimal amount,
        String reference,
        String text,
        LocalDate due) {
    /** What can be wrong; the refusal's key is {@code epc-qr.} and this. */
    public enum Fault {
        VERSION,
        NAME,
        IBAN,
        AMOUNT,
        REFERENCE,
        TEXT,
        /** A reference and a message at once. */
        REMITTANCE_BOTH,
        BIC_REQUIRED_V001,
        /** More than 331 bytes. */
        LENGTH
    }

    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int MOST_BYTES = 331;

    /** @throws FormatRefusal with a {@link Fault} */
    public EpcQr {
        version = version == null ? "002" : version;
        if (!version.equals("001") && !version.equals("002")) throw refusal(Fault.VERSION);
        if (version.equals("001") && bic == null) throw refusal(Fault.BIC_REQUIRED_V001);
        if (name == null || name.isBlank() || !oneLine(name, 70)) throw refusal(Fault.NAME);
        iban = account(iban);
        amount = amount == null ? null : payable(amount);
        if (reference != null && text != null) throw refusal(Fault.REMITTANCE_BOTH);
        reference = reference == null ? null : structured(reference);
        if (text != null && !oneLine(text, 140)) throw refusal(Fault.TEXT);
        if (payload(version, bic, name, iban, amount, reference, text, due).getBytes(StandardCharsets.UTF_8).length
                > MOST_BYTES) {
            throw refusal(Fault.LENGTH);
        }
    }

    /** The code of an invoice. */
    public static EpcQr of(String name, Iban iban, BigDecimal amount, PaymentReference reference, LocalDate due) {
        return new EpcQr("002", null, name, iban.value(), amount, reference.value(), null, due);
    }

    /** The text of the code: lines divided by LF, nothing after the last that says something. */
    public String payload() {
        return payload(version, bic, name, iban, amount, reference, text, due);
    }

    private static String payload(
            String version,
            String bic,
            String name,
            String iban,
            BigDecimal amount,
            String reference,
            String text,
            LocalDate due) {
        return Stream.of(
                        "BCD",
                        version,
                        "1",
                        "SCT",
                        bic,
                        name,
                        iban,
                        amount == null ? null : "EUR" + amount.toPlainString(),
                        null,
                        reference,
                        text,
                        due == null ? null : "ReqdExctnDt/" + due)
                .map(line -> Objects.requireNonNullElse(line, ""))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static boolean oneLine(String text, int most) {
        return text.codePointCount(0, text.length()) <= most && text.chars().noneMatch(Character::isISOControl);
    }

    private static String account(String iban) {
        try {
            return Iban.parse(iban).value();
        } catch (FormatRefusal wrong) {
            throw refusal(Fault.IBAN);
        }
    }

    private static BigDecimal payable(BigDecimal amount) {
        if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2) throw refusal(Fault.AMOUNT);
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static String structured(String reference) {
        String code = Typed.code(reference);
        if (code.isEmpty() || code.length() > 35 || !oneLine(code, 35)) throw refusal(Fault.REFERENCE);
        return code;
    }

    private static FormatRefusal refusal(Fault fault) {
        return new FormatRefusal("epc-qr", fault);
    }
}
