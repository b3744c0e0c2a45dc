package eu.dfence.register.privacy.ledger;

import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.shared.api.Sha256;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of which each carries the hash of the one before, so that none can be changed, moved or taken out without the next
 * showing it; that the last is the last, the database knows.
 *
 * @param lines those that hold
 * @param whole whether that is all of them
 */
record Chain(List<LedgerLine> lines, boolean whole) {
    static final String START = "0".repeat(64);
    /** Stands for a line that is none, and so is no head's. */
    static final LedgerLine NO_LINE = new LedgerLine(-1, Instant.EPOCH, "", "", "", "");

    private static final int FIELDS = 6;

    /** @param text whole lines */
    static Chain read(String text) {
        List<LedgerLine> lines = new ArrayList<>();
        if (text.isEmpty()) return new Chain(lines, true);
        String previous = START;
        for (String row : text.substring(0, text.length() - 1).split("\n", -1)) {
            LedgerLine line = line(row);
            if (line == null || line.number() != lines.size() + 1 || !holds(line, previous))
                return new Chain(lines, false);
            lines.add(line);
            previous = line.hash();
        }
        return new Chain(lines, true);
    }

    /** Null when it is none. */
    static LedgerLine line(String row) {
        String[] fields = row.split(";", -1);
        if (fields.length != FIELDS) return null;
        try {
            LedgerLine line = new LedgerLine(
                    Long.parseLong(fields[0]), Instant.parse(fields[1]), fields[2], fields[3], fields[4], fields[5]);
            return text(line).equals(row) ? line : null;
        } catch (NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }

    private static boolean holds(LedgerLine line, String previous) {
        return line.previous().equals(previous) && line.hash().equals(Sha256.hex(hashed(line)));
    }

    static LedgerLine next(LedgerHead head, Instant at, String person, String plan) {
        LedgerLine open = new LedgerLine(head.number() + 1, at, person, plan, head.hash(), "");
        return new LedgerLine(open.number(), at, person, plan, open.previous(), Sha256.hex(hashed(open)));
    }

    static String text(LedgerLine line) {
        return hashed(line) + ";" + line.hash();
    }

    private static String hashed(LedgerLine line) {
        return String.join(
                ";", String.valueOf(line.number()), line.at().toString(), line.person(), line.plan(), line.previous());
    }

    /** @param number and hash of the last line the database knows */
    LedgerState against(long number, String hash) {
        if (!whole || lines.size() < number) return new LedgerState(lines.size() + 1L, List.of());
        boolean same = number == 0 || lines.get((int) number - 1).hash().equals(hash);
        return same
                ? new LedgerState(0, lines.subList((int) number, lines.size()))
                : new LedgerState(number, List.of());
    }
}
