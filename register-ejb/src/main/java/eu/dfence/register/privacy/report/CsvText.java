package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Holding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of the report as CSV (RFC 4180, but with semicolons), version 1 of docs/access-report.md. */
final class CsvText {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> HEAD = List.of(
            "category",
            "table",
            "row",
            "column",
            "label",
            "value",
            "withheld",
            "source",
            "obtained_on",
            "provided_by_person",
            "purposes",
            "retention");

    private final Gathered gathered;
    private final Words words;

    CsvText(Gathered gathered, Words words) {
        this.gathered = gathered;
        this.words = words;
    }

    byte[] bytes() {
        return Stream.concat(
                        Stream.of(line(HEAD.stream())),
                        gathered.values().stream().map(value -> line(cells(value))))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<Object> cells(Value value) {
        Holding held = value.holding();
        return Stream.of(
                        held.category(),
                        held.table(),
                        value.row(),
                        held.column(),
                        words.label(held),
                        value.withheld() ? "" : harmless(held.value()),
                        value.withheld(),
                        held.source() == null ? "" : harmless(held.source()),
                        held.obtainedOn() == null ? "" : held.obtainedOn(),
                        held.providedByPerson(),
                        value.purposes().stream().map(Enum::name).collect(Collectors.joining(" ")),
                        value.clock() == null ? "" : value.clock())
                .map(Object.class::cast);
    }

    private static String line(Stream<?> cells) {
        return cells.map(cell -> quoted(cell.toString())).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe; a number with its sign is none. */
    private static String harmless(String value) {
        return value.matches("(?s)[=@\t\r].*|(?s)[+-](?![0-9 .,]*$).*") ? "'" + value : value;
    }
}
