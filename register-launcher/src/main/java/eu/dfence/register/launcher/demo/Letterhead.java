package eu.dfence.register.launcher.demo;

import eu.dfence.register.shared.api.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who the demo company is, as its letters say it in each language. */
final class Letterhead {
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "fi",
            "Esimerkki Oy\nVarastokatu 8\n33900 Tampere\nY-tunnus 2345678-0\ntietosuoja@example.com\n03 555 0100\n",
            "sv",
            "Esimerkki Oy\nVarastokatu 8\n33900 Tammerfors\nFO-nummer 2345678-0\ntietosuoja@example.com\n03 555 0100\n",
            "en",
            "Esimerkki Oy\nVarastokatu 8\n33900 Tampere, Finland\nBusiness ID 2345678-0\ntietosuoja@example.com\n"
                    + "+358 3 555 0100\n"));

    private Letterhead() {}

    static void into(Rows rows, UUID writtenBy, LocalDate writtenOn) {
        Instant writtenAt =
                writtenOn.atTime(LocalTime.NOON).atZone(Chance.HELSINKI).toInstant();
        Rows.Table templates = rows.into(
                "letters_template",
                "id",
                "version",
                "kind",
                "language",
                "number",
                "valid_from",
                "body",
                "sha256",
                "changed_by",
                "changed_at");
        TEXTS.forEach((language, text) -> templates.add(
                templates.nextId(),
                1,
                "CONTROLLER",
                language,
                1,
                writtenOn,
                text,
                Sha256.hex(text),
                writtenBy,
                writtenAt));
    }
}
