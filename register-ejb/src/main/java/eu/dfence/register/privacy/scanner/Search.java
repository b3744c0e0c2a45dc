package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** One scan for one person. */
final class Search {
    private final Reading reading;
    private final Content content;
    private final Places places;

    Search(Identifiers identifiers, Set<String> staying) {
        Variants variants = Variants.of(identifiers);
        reading = new Reading(new Automaton(variants.words()), new Automaton(variants.digits()));
        content = new Content(reading);
        places = new Places(staying);
    }

    Search tables(Connection connection) throws SQLException {
        new Tables(reading, content, places).look(connection);
        return this;
    }

    Search folders(Map<String, Path> folders) {
        new Folders(reading, content, places).look(folders);
        return this;
    }

    ScanReport report(Instant at) {
        return places.report(at, content.bytes());
    }
}
