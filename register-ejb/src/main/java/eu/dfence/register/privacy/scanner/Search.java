package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.catalogue.api.KeptRow;
import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One scan for one person. */
final class Search {
    private static final int SIDE_BY_SIDE = 2;

    private final int shared;
    private final Set<String> numbers;
    private final Set<String> personal;
    private final Reading reading;
    private final Readers readers;
    private final Staying staying;
    private final Places places = new Places();

    /**
     * @param personal columns, as {@code table.column}
     * @param executor runs what is looked into side by side
     */
    Search(Identifiers identifiers, Collection<KeptRow> kept, Set<String> personal, Executor executor) {
        this.personal = personal;
        numbers = identifiers.others().stream().filter(Variants::isNumber).collect(Collectors.toSet());
        shared = identifiers.shared();
        Sought sought = new Sought(Variants.of(identifiers));
        Map<String, Set<String>> documents = new ConcurrentHashMap<>();
        List<Content> contents = Stream.generate(() -> new Content(new Reading(sought), documents))
                .limit(SIDE_BY_SIDE)
                .toList();
        reading = new Reading(sought);
        readers = new Readers(executor, contents);
        staying = new Staying(kept);
    }

    Search tables(Connection connection) throws SQLException {
        new Tables(reading, readers, staying, places, numbers, personal).look(connection);
        return this;
    }

    Search folders(Map<String, Path> folders) {
        new Folders(reading, readers, places).look(folders);
        return this;
    }

    ScanReport report(Instant at) {
        return places.report(at, shared, readers.done());
    }
}
