package eu.dfence.register.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeTest {
    private static final byte[] KEY = Envelope.key();
    private static final String PLACE = "row email old";

    @Property(tries = 500)
    @net.jqwik.api.Tag("R-95")
    void whatever_is_closed_is_read_again_with_its_key_and_place(@ForAll @StringLength(max = 3000) String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Envelope.opened(KEY, Envelope.closed(KEY, plain, PLACE), PLACE))
                .isEqualTo(plain);
    }

    @Property(tries = 500)
    @net.jqwik.api.Tag("R-95")
    void a_flipped_bit_is_refused_wherever_it_stands(
            @ForAll @StringLength(max = 100) String text, @ForAll @IntRange(max = 1_000_000) int where) {
        byte[] envelope = Envelope.closed(KEY, text.getBytes(StandardCharsets.UTF_8), PLACE);
        int bit = where % (envelope.length * 8);
        envelope[bit / 8] ^= (byte) (1 << bit % 8);
        assertThatThrownBy(() -> Envelope.opened(KEY, envelope, PLACE)).hasMessage("vault.refused.tampered");
    }

    @Property(tries = 200)
    void what_is_cut_short_is_refused(
            @ForAll @StringLength(max = 100) String text, @ForAll @IntRange(max = 200) int length) {
        byte[] envelope = Envelope.closed(KEY, text.getBytes(StandardCharsets.UTF_8), PLACE);
        byte[] cut = Arrays.copyOf(envelope, Math.min(length, envelope.length - 1));
        assertThatThrownBy(() -> Envelope.opened(KEY, cut, PLACE)).hasMessage("vault.refused.tampered");
    }

    @Test
    void the_same_text_is_never_closed_the_same_way_twice() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            nonces.add(Arrays.toString(Arrays.copyOf(Envelope.closed(KEY, new byte[1], PLACE), 12)));
        }
        assertThat(nonces).hasSize(10_000);
    }

    @Test
    @Tag("R-95")
    void neither_another_persons_key_nor_another_place_opens_it() {
        byte[] envelope = Envelope.closed(KEY, new byte[] {1, 2, 3}, PLACE);
        assertThatThrownBy(() -> Envelope.opened(Envelope.key(), envelope, PLACE))
                .hasMessage("vault.refused.tampered");
        assertThatThrownBy(() -> Envelope.opened(KEY, envelope, "row email new"))
                .hasMessage("vault.refused.tampered");
    }

    @Test
    @Tag("R-95")
    void a_persons_key_is_opened_by_its_own_safe_and_for_its_own_person(@TempDir Path parent) throws Exception {
        SubjectId person = SubjectId.next();
        MasterKey ours = MasterKey.in(Files.createDirectory(parent.resolve("ours")));
        MasterKey theirs = MasterKey.in(Files.createDirectory(parent.resolve("theirs")));
        byte[] locked = PersonKey.locked(ours, person, KEY);

        assertThat(locked).hasSize(60);
        assertThat(PersonKey.unlocked(ours, person, locked)).isEqualTo(KEY);
        assertThatThrownBy(() -> PersonKey.unlocked(theirs, person, locked)).hasMessage("vault.refused.tampered");
        assertThatThrownBy(() -> PersonKey.unlocked(ours, SubjectId.next(), locked))
                .hasMessage("vault.refused.tampered");
    }
}
