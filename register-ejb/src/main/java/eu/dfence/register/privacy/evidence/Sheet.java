package eu.dfence.register.privacy.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV (RFC 4180, but with semicolons), as a Finnish Excel reads it; no cell is read as a formula. */
final class Sheet {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Sheet() {}

    static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(Sheet::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> quoted(cell.matches("(?s)[=+@\t\r-].*") ? "'" + cell : cell))
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
