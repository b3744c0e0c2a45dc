package eu.dfence.register.invoicing.print;

import java.nio.charset.StandardCharsets;

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

    Operators name(String name) {
        out.append('/').append(name).append(' ');
        return this;
    }

    Operators hex(int... codes) {
        out.append('<');
        for (int code : codes) {
            out.append(HEX[code >> 12 & 15])
                    .append(HEX[code >> 8 & 15])
                    .append(HEX[code >> 4 & 15])
                    .append(HEX[code & 15]);
        }
        out.append("> ");
        return this;
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
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
