package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.scanner.api.Hit;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import java.util.stream.Collectors;

/** What is signed when nothing was found: when, where and how much, and of nobody. */
final class Certificate {
    private static final String TEXT = """
            REGISTER: NOTHING FOUND / EI OSUMIA
            at %s
            tables %d, columns %d, rows %d, files %d, bytes %d
            hits 0
            kept by law or an open matter, row by row, in: %s
            looked for: names, e-mail and postal addresses, phone numbers, customer number where it is one, and id; folded, spelled out, backwards, as SHA-256 and MD5;
            in every column of every table that can hold more than an opaque id, a count, a sum or a day, in documents, zip and gzip, in the safe, the server's logs and temporary folders
            not looked for, because somebody else is known by it too: %d
            not looked into: pages of the database's files that are free again, backups of before, the program itself
            """;

    private Certificate() {}

    static String of(ScanReport report) {
        String kept = report.staying().stream().map(Hit::place).collect(Collectors.joining(", "));
        return TEXT.formatted(
                report.at(),
                report.tables(),
                report.columns(),
                report.rows(),
                report.files(),
                report.bytes(),
                kept.isEmpty() ? "-" : kept,
                report.shared());
    }
}
