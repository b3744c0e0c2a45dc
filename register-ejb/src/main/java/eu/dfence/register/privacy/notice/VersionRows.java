package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.VersionRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes versions of what {@link Editions#rows()} asked. */
final class VersionRows {
    private VersionRows() {}

    static List<VersionRow> of(List<Object[]> rows, Map<UUID, String> names) {
        Map<Object, List<Object[]>> byDay =
                rows.stream().collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
        return byDay.values().stream().map(texts -> version(texts, names)).toList();
    }

    private static VersionRow version(List<Object[]> texts, Map<UUID, String> names) {
        Object[] any = texts.get(0);
        return new VersionRow(
                (LocalDate) any[0],
                (LocalDate) any[1],
                (boolean) any[2],
                (Instant) any[3],
                names.get((UUID) any[4]),
                texts.stream().map(VersionRows::text).toList());
    }

    private static VersionRow.Text text(Object[] row) {
        String media = row[7].toString();
        return new VersionRow.Text(
                LetterLanguage.of(Locale.forLanguageTag(row[5].toString())),
                row[6].toString(),
                media,
                row[8] != null || media.equals(EditionText.PDF));
    }
}
