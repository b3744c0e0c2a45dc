package eu.dfence.register.privacy.scanner;

import static eu.dfence.register.privacy.scanner.ScanFixture.gzip;
import static eu.dfence.register.privacy.scanner.ScanFixture.pdf;
import static eu.dfence.register.privacy.scanner.ScanFixture.utf8;
import static eu.dfence.register.privacy.scanner.ScanFixture.within;
import static eu.dfence.register.privacy.scanner.ScanFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.scanner.api.Hit;
import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A canary in each kind of place is found there. */
@Tag("R-89")
class ContentTest {
    private static final String CANARY = "tilaaja Äijä Pöllö Hämäläinen";

    @Test
    void in_text_of_any_encoding() throws IOException {
        assertThat(within(utf8(CANARY))).containsExactly("text");
        assertThat(within(CANARY.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("text");
        assertThat(within(CANARY.getBytes(StandardCharsets.UTF_16LE))).containsExactly("text");
        assertThat(within(CANARY.getBytes(StandardCharsets.UTF_16BE))).containsExactly("text");
        assertThat(within(utf8("nobody"))).isEmpty();
        assertThat(within(new byte[0])).isEmpty();
    }

    @Test
    void across_the_edges_of_what_is_read_at_once() throws IOException {
        for (int before = (1 << 16) - 40; before < (1 << 16) + 4; before++) {
            byte[] text = new byte[before + 100];
            Arrays.fill(text, (byte) '.');
            byte[] canary = utf8(CANARY);
            System.arraycopy(canary, 0, text, before, canary.length);
            assertThat(within(text)).as("after %d", before).containsExactly("text");
        }
    }

    @Test
    void in_a_document_its_text_and_its_title() throws IOException {
        assertThat(within(pdf("Lasku", CANARY))).containsExactly("pdf");
        assertThat(within(pdf(CANARY, "Lasku"))).containsExactly("pdf");
        assertThat(within(pdf("Lasku", "Lasku"))).isEmpty();
    }

    @Test
    void in_what_is_packed_however_deep() throws IOException {
        assertThat(within(gzip(utf8(CANARY)))).containsExactly("gzip text");
        assertThat(within(zip("a.txt", utf8(CANARY)))).containsExactly("zip text");
        assertThat(within(zip("aija.pollo@example.org.txt", utf8("nobody")))).containsExactly("zip name");
        assertThat(within(gzip(zip("a.pdf", pdf("Lasku", CANARY))))).containsExactly("gzip zip pdf");
    }

    @Test
    void packed_five_times_is_looked_into_and_what_is_packed_more_often_is_refused() throws IOException {
        byte[] packed = utf8(CANARY);
        for (int i = 0; i < 5; i++) packed = gzip(packed);
        assertThat(within(packed)).containsExactly("gzip ".repeat(5) + "text");
        byte[] deeper = gzip(packed);
        assertThatThrownBy(() -> within(deeper)).hasMessage("packed too deep");
        byte[] zips = utf8(CANARY);
        for (int i = 0; i < 6; i++) zips = zip("a.zip", zips);
        byte[] deepest = zips;
        assertThatThrownBy(() -> within(deepest)).hasMessage("packed too deep");
    }

    @Test
    void at_the_very_end_of_bytes_and_behind_a_document() throws IOException {
        assertThat(within("tilaaja Pöllö Hämäläinen Äijä".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("text");
        byte[] document = pdf("Lasku", "Lasku");
        byte[] remark = utf8("\n%" + CANARY + "\n");
        byte[] both = Arrays.copyOf(document, document.length + remark.length);
        System.arraycopy(remark, 0, both, document.length, remark.length);
        assertThat(within(both)).containsExactly("pdf");
    }

    @Test
    void every_byte_is_counted_once_and_within_archives() throws IOException {
        Content content = new Content(ScanFixture.reading(), new HashMap<>());
        content.look(new ByteArrayInputStream(new byte[200_000]));
        assertThat(content.bytes()).isEqualTo(200_000);
        content.look(new ByteArrayInputStream(gzip(new byte[70_000])));
        assertThat(content.bytes()).isEqualTo(270_000);
    }

    @Test
    void what_cannot_be_read_to_its_end_is_said_and_not_passed_over() throws IOException {
        byte[] packed = gzip(utf8(CANARY.repeat(50)));
        assertThatThrownBy(() -> within(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> within(utf8("%PDF-1.7 and nothing else"))).isInstanceOf(IOException.class);
    }

    @Test
    void in_files_and_their_names_and_links_are_not_followed(@TempDir Path folder) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs/old"));
        Files.write(logs.resolve("server.log.gz"), gzip(utf8(CANARY)));
        Files.write(logs.resolve("aija.pollo@example.org.tmp"), utf8("nobody"));
        Files.write(logs.resolve("broken.gz"), new byte[] {0x1f, (byte) 0x8b, 1});
        Files.createSymbolicLink(logs.resolve("round"), folder);

        ScanReport report = ScanFixture.search()
                .folders(Map.of("logs", folder, "nowhere", folder.resolve("nowhere")))
                .report(Instant.EPOCH);

        assertThat(report.hits())
                .containsExactly(
                        new Hit("logs/logs/old/*.gz, " + gzip(utf8(CANARY)).length + " B: gzip text", 1),
                        new Hit("logs: name", 1));
        assertThat(report.unread()).containsExactly("logs/logs/old/*.gz, 3 B");
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.clean()).isFalse();
    }

    @Test
    void a_report_names_places_and_nobody(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("aija.pollo@example.org.txt"), utf8(CANARY));
        ScanReport report = ScanFixture.search().folders(Map.of("safe", folder)).report(Instant.EPOCH);
        assertThat(report.toString()).doesNotContainIgnoringCase("pollo").doesNotContain("Pöllö");
        assertThat(ScanFixture.SOMEBODY.toString()).isEqualTo("Identifiers");
        assertThat(new Identifiers(List.of(), List.of(), List.of(), List.of(), List.of(), 0).isEmpty())
                .isTrue();
    }
}
