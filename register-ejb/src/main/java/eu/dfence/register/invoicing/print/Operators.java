package eu.dfence.register.invoicing.print;

import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/** A content stream being written (ISO 32000-1 annex A): operands, then the operator. */
final class Operators {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder out = new StringBuilder(8192);

    /** Three decimals at most, independent of the locale. */
    Operators number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        int fraction = (int) (thousandths % 1000);
        if (fraction != 0) {
            out.append('.').append((char) ('0' + fraction / 100));
            if (fraction % 100 != 0) {
                out.append((char) ('0' + fraction / 10 % 10));
            }
            if (fraction % 10 != 0) {
                out.append((char) ('0' + fraction % 10));
            }
        }
        out.append(' ');
        return this;
    }

    Operators whole(int value) {
        out.append(value).append(' ');
        return this;
    }

    Operators name(String name) {
        out.append('/').append(name).append(' ');
        return this;
    }

    Operators hex(int code) {
        out.append('<');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX[code >> shift & 15]);
        }
        out.append("> ");
        return this;
    }

    /** Codes of two octets as a string (ISO 32000-1 7.3.4.2). */
    Operators string(String text, IntUnaryOperator codes) {
        out.append('(');
        for (int i = 0; i < text.length(); i++) {
            int code = codes.applyAsInt(text.charAt(i));
            octet((char) (code >> 8));
            octet((char) (code & 0xFF));
        }
        out.append(") ");
        return this;
    }

    private void octet(char octet) {
        if (octet == '(' || octet == ')' || octet == '\\') {
            out.append('\\').append(octet);
        } else if (octet == '\r') {
            out.append("\\r");
        } else {
            out.append(octet);
        }
    }

    Operators raw(String operands) {
        out.append(operands).append(' ');
        return this;
    }

    Operators operator(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
