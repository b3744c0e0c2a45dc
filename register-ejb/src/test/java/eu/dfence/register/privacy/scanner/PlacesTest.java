package eu.dfence.register.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.scanner.api.Hit;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-89")
class PlacesTest {
    private final Places places = new Places();

    @Test
    void counts_what_was_looked_through_and_tells_hits_apart_from_what_stays() {
        places.table(3);
        places.table(4);
        places.row();
        places.row();
        places.file();
        places.read(100);
        places.read(11);
        places.inTable("a", "x", false, Set.of("text"));
        places.inTable("a", "x", false, Set.of("text"));
        places.inTable("a", "x", true, Set.of("pdf"));
        places.inTable("a", "y", true, Set.of());
        places.inFile("safe", Set.of("name"));
        places.unread("logs");
        ScanReport report = places.report(Instant.EPOCH, 2, 1000);
        assertThat(report.tables()).isEqualTo(2);
        assertThat(report.columns()).isEqualTo(7);
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.files()).isEqualTo(1);
        assertThat(report.bytes()).isEqualTo(1111);
        assertThat(report.shared()).isEqualTo(2);
        assertThat(report.hits()).containsExactly(new Hit("a.x", 2), new Hit("safe: name", 1));
        assertThat(report.staying()).containsExactly(new Hit("a.x: pdf", 1));
        assertThat(report.unread()).containsExactly("logs");
    }
}
