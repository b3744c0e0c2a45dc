package eu.dfence.register.privacy.scanner.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was looked through, and what was found.
 *
 * @param bytes read, also inside archives
 * @param shared by how much of what the person was known by nobody was looked for, because somebody else has it too
 * @param hits in places where nothing may be left
 * @param staying in columns of rows that a law, or something that still goes on, keeps
 * @param unread what could not be looked into, by place; with any of these nothing is certified
 */
public record ScanReport(
        Instant at,
        int tables,
        int columns,
        long rows,
        long files,
        long bytes,
        int shared,
        List<Hit> hits,
        List<Hit> staying,
        List<String> unread)
        implements Serializable {
    public ScanReport {
        hits = List.copyOf(hits);
        staying = List.copyOf(staying);
        unread = List.copyOf(unread);
    }

    public boolean clean() {
        return hits.isEmpty() && unread.isEmpty();
    }
}
