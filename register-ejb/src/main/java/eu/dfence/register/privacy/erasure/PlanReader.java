package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads back what {@link PlanText} wrote. */
final class PlanReader {
    private PlanReader() {}

    static List<PlanLine> lines(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().getJsonArray("lines").getValuesAs(PlanReader::line);
        }
    }

    private static PlanLine line(JsonObject line) {
        return new PlanLine(
                Fate.valueOf(line.getString("fate")),
                line.getString("module"),
                line.getString("table"),
                texts(line, "columns"),
                texts(line, "rows"),
                day(line),
                line.isNull("clock") ? null : RetentionClock.valueOf(line.getString("clock")),
                line.getJsonArray("blockers").getValuesAs(PlanReader::blocker));
    }

    /** What else it needed has done its work when the plan was made. */
    private static ErasureBlocker blocker(JsonObject blocker) {
        return new ErasureBlocker(
                ErasureBlocker.Ground.valueOf(blocker.getString("ground")),
                blocker.getString("reference"),
                day(blocker),
                Set.of());
    }

    private static LocalDate day(JsonObject of) {
        return of.isNull("until") ? null : LocalDate.parse(of.getString("until"));
    }

    private static List<String> texts(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
