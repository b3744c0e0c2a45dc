package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.requests.api.ErasureCase;
import eu.dfence.register.shared.api.Sha256;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan written down so that the same plan is always the same bytes: JSON (RFC 8259), one line of text for each line of the
 * plan, fields and rows in a fixed order, and neither a day nor a person's name in it.
 */
final class PlanText {
    private PlanText() {}

    static String of(ErasureCase asked, List<PlanLine> lines) {
        return "{\"format\":\"register.erasure-plan\",\"version\":1,\"request\":" + text(asked.number())
                + ",\"subject\":" + text(asked.subject()) + ",\"lines\":"
                + list(lines, line -> "\n" + of(line)) + "}\n";
    }

    /** Fingerprint of what is carried out without a request of its own. */
    static String sha256(List<PlanLine> lines) {
        return Sha256.hex(list(lines, line -> "\n" + of(line)));
    }

    static String of(PlanLine line) {
        return "{\"fate\":" + text(line.fate())
                + ",\"module\":" + text(line.module())
                + ",\"table\":" + text(line.table())
                + ",\"columns\":" + list(line.columns(), PlanText::text)
                + ",\"rows\":" + list(line.rows(), PlanText::text)
                + ",\"until\":" + text(line.until())
                + ",\"clock\":" + text(line.clock())
                + ",\"blockers\":" + list(line.blockers(), PlanText::blocker) + "}";
    }

    private static String blocker(ErasureBlocker blocker) {
        return "{\"ground\":" + text(blocker.ground())
                + ",\"reference\":" + text(blocker.reference())
                + ",\"until\":" + text(blocker.until()) + "}";
    }

    private static <T> String list(Collection<T> values, Function<T, String> written) {
        return values.stream().map(written).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(Object value) {
        if (value == null) return "null";
        return value.toString().chars().mapToObj(PlanText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return character < ' ' || character == '"' || character == '\\'
                ? String.format("\\u%04x", character)
                : String.valueOf((char) character);
    }
}
