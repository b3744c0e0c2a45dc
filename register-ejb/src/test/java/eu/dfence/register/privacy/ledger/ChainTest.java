package eu.dfence.register.privacy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.shared.api.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the ledger afterwards, it shows. */
class ChainTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00.123456Z");

    private static List<LedgerLine> lines(int count) {
        List<LedgerLine> lines = new ArrayList<>();
        LedgerHead head = new LedgerHead(0, Chain.START);
        for (int i = 1; i <= count; i++) {
            LedgerLine line = Chain.next(head, NOW.plusSeconds(i), Sha256.hex("person " + i), Sha256.hex("plan " + i));
            head.reached(line);
            lines.add(line);
        }
        return lines;
    }

    private static String text(List<LedgerLine> lines) {
        return lines.stream().map(line -> Chain.text(line) + "\n").collect(Collectors.joining());
    }

    private static LedgerState state(String text, List<LedgerLine> written) {
        LedgerLine last = written.get(written.size() - 1);
        return Chain.read(LedgerFile.whole(text)).against(last.number(), last.hash());
    }

    @Property
    @net.jqwik.api.Tag("R-95")
    void any_byte_that_changes_is_found_in_its_line(
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll int place,
            @ForAll @IntRange(min = 1, max = 255) int by) {
        List<LedgerLine> lines = lines(count);
        byte[] bytes = text(lines).getBytes(StandardCharsets.ISO_8859_1);
        int changed = Math.floorMod(place, bytes.length);
        int line = 1;
        for (int i = 0; i < changed; i++) if (bytes[i] == '\n') line++;
        bytes[changed] ^= (byte) by;
        assertThat(state(new String(bytes, StandardCharsets.ISO_8859_1), lines).damagedAt())
                .isEqualTo(line);
    }

    @Property
    @net.jqwik.api.Tag("R-95")
    void a_line_taken_out_or_two_that_change_places_are_found(
            @ForAll @IntRange(min = 2, max = 9) int count, @ForAll int place) {
        List<LedgerLine> lines = lines(count);
        int at = Math.floorMod(place, count);
        List<LedgerLine> fewer = new ArrayList<>(lines);
        fewer.remove(at);
        assertThat(state(text(fewer), lines).damagedAt()).isEqualTo(at + 1L);
        List<LedgerLine> moved = new ArrayList<>(lines);
        Collections.swap(moved, at, (at + 1) % count);
        assertThat(state(text(moved), lines).damaged()).isTrue();
    }

    @Property
    @net.jqwik.api.Tag("R-95")
    void a_database_that_is_behind_is_told_what_it_lacks(
            @ForAll @IntRange(min = 1, max = 9) int count, @ForAll @IntRange(min = 0, max = 9) int known) {
        List<LedgerLine> lines = lines(count);
        int head = Math.min(count, known);
        String hash = head == 0 ? Chain.START : lines.get(head - 1).hash();
        LedgerState state = Chain.read(text(lines)).against(head, hash);
        assertThat(state.damaged()).isFalse();
        assertThat(state.behind()).isEqualTo(lines.subList(head, count));
        assertThat(state.even()).isEqualTo(head == count);
    }

    @Test
    @Tag("R-95")
    void another_ledger_of_the_same_length_is_not_taken_for_this_one() {
        List<LedgerLine> lines = lines(3);
        LedgerHead head = new LedgerHead(0, Chain.START);
        List<LedgerLine> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            others.add(Chain.next(head, NOW, Sha256.hex("x"), Sha256.hex("y" + i)));
            head.reached(others.get(i));
        }
        assertThat(state(text(others), lines).damagedAt()).isEqualTo(3);
        assertThat(state("", lines).damagedAt()).isEqualTo(1);
        assertThat(Chain.read("").against(0, Chain.START).even()).isTrue();
    }

    @Test
    @Tag("R-95")
    void half_a_line_gives_way_to_the_next_and_the_file_is_for_the_register_only(@TempDir Path folder)
            throws IOException {
        Path path = folder.resolve("ledger.txt");
        LedgerFile file = new LedgerFile(path);
        assertThat(file.last()).isNull();
        assertThat(file.chain().whole()).isTrue();
        List<LedgerLine> lines = lines(30);
        for (LedgerLine line : lines.subList(0, 29)) file.append(line);
        Files.writeString(path, Files.readString(path) + "30;2026-11-22T20");
        assertThat(file.last()).isEqualTo(lines.get(28));
        assertThat(file.chain().lines()).hasSize(29);
        file.append(lines.get(29));
        assertThat(file.last()).isEqualTo(lines.get(29));
        assertThat(Files.readString(path)).isEqualTo(text(lines));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    @Tag("R-95")
    void a_line_written_anew_with_a_right_hash_is_found_by_the_next_one() {
        List<LedgerLine> lines = lines(3);
        List<LedgerLine> forged = new ArrayList<>(lines);
        forged.set(1, Chain.next(new LedgerHead(1, lines.get(0).hash()), NOW, Sha256.hex("x"), Sha256.hex("y")));
        assertThat(state(text(forged), lines).damagedAt()).isEqualTo(3);
        forged.set(1, Chain.next(new LedgerHead(4, lines.get(0).hash()), NOW, Sha256.hex("x"), Sha256.hex("y")));
        assertThat(state(text(forged), lines).damagedAt()).isEqualTo(2);
    }

    @Test
    @Tag("R-95")
    void the_same_said_in_other_bytes_is_damage_and_so_is_a_broken_line_the_database_does_not_know_yet() {
        List<LedgerLine> lines = lines(3);
        assertThat(state("0" + text(lines), lines).damagedAt()).isEqualTo(1);
        String broken = text(lines).replace(lines.get(2).plan(), lines.get(1).plan());
        assertThat(Chain.read(broken).against(1, lines.get(0).hash()).damagedAt())
                .isEqualTo(3);
    }

    @Test
    void a_last_line_that_is_none_is_no_heads_and_is_told_as_damage(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("ledger.txt");
        List<LedgerLine> lines = lines(2);
        Files.writeString(path, Chain.text(lines.get(0)) + "\nnothing\n");
        LedgerFile file = new LedgerFile(path);
        LedgerHead head = new LedgerHead(0, Chain.START);
        assertThat(head.is(file.last())).isFalse();
        head.reached(lines.get(0));
        assertThat(head.is(file.last())).isFalse();
        assertThat(file.chain().against(head.number(), head.hash()).damagedAt()).isEqualTo(2);
        Files.writeString(path, "x".repeat(5000) + "\n");
        assertThat(head.is(file.last())).isFalse();
    }

    @Test
    void the_head_is_even_with_its_own_last_line_only() {
        List<LedgerLine> lines = lines(2);
        LedgerHead head = new LedgerHead(0, Chain.START);
        assertThat(head.is(null)).isTrue();
        assertThat(head.is(lines.get(0))).isFalse();
        head.reached(lines.get(1));
        assertThat(head.is(lines.get(1))).isTrue();
        assertThat(head.is(null)).isFalse();
        LedgerLine other = lines.get(1);
        assertThat(head.is(new LedgerLine(2, other.at(), other.person(), other.plan(), other.previous(), Chain.START)))
                .isFalse();
    }
}
