package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.scanner.api.Hit;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What has been looked through so far, and where something stood; told by several readers. */
final class Places {
    private final Map<String, Long> hits = new TreeMap<>();
    private final Map<String, Long> staying = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();
    private int tables;
    private int columns;
    private long rows;
    private long files;
    private long characters;

    synchronized void table(int ofColumns) {
        tables++;
        columns += ofColumns;
    }

    synchronized void row() {
        rows++;
    }

    synchronized void file() {
        files++;
    }

    synchronized void read(long more) {
        characters += more;
    }

    /** @param stays whether it may stand in that column of that row */
    synchronized void inTable(String table, String column, boolean stays, Set<String> within) {
        within.forEach(each -> (stays ? staying : hits)
                .merge(table + "." + column + ("text".equals(each) ? "" : ": " + each), 1L, Long::sum));
    }

    synchronized void inFile(String folder, Set<String> within) {
        within.forEach(each -> hits.merge(folder + ": " + each, 1L, Long::sum));
    }

    synchronized void unread(String place) {
        unread.add(place);
    }

    /**
     * @param shared how much was not looked for
     * @param bytes of files and blobs
     */
    synchronized ScanReport report(Instant at, int shared, long bytes) {
        return new ScanReport(
                at, tables, columns, rows, files, bytes + characters, shared, told(hits), told(staying), unread);
    }

    private static List<Hit> told(Map<String, Long> places) {
        return places.entrySet().stream()
                .map(each -> new Hit(each.getKey(), each.getValue()))
                .toList();
    }
}
