package eu.dfence.register.privacy.notice;

import static eu.dfence.register.privacy.notice.NoticeFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.PublishedFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final UUID OFFICER = new UUID(0, 7);
    private static final LocalDate OLD = LocalDate.of(2018, 1, 4);

    private static Edition archived(LocalDate from, LocalDate to) {
        return Edition.archived(from, to, OFFICER, Instant.EPOCH, TODAY);
    }

    @Test
    @Tag("R-02")
    void when_the_next_begins_it_ends_the_day_before() {
        Edition edition = new Edition(OLD, OFFICER, Instant.EPOCH);
        edition.endBefore(TODAY);
        assertThat(edition.validTo()).isEqualTo(TODAY.minusDays(1));
        edition.endBefore(TODAY.plusDays(9));
        assertThat(edition.validTo()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void one_day_has_one_version() {
        Edition edition = archived(OLD, OLD.plusDays(10));
        assertThat(edition.overlaps(OLD.plusDays(10), null)).isTrue();
        assertThat(edition.overlaps(OLD.plusDays(11), null)).isFalse();
        assertThat(edition.overlaps(OLD.minusDays(5), OLD)).isTrue();
        assertThat(edition.overlaps(OLD.minusDays(5), OLD.minusDays(1))).isFalse();
        assertThat(archived(OLD, null).overlaps(TODAY, TODAY)).isTrue();
    }

    @Test
    void a_further_language_joins_the_same_days_of_what_was_brought_and_nothing_else() {
        assertThat(archived(OLD, TODAY).isArchivedFor(OLD, TODAY)).isTrue();
        assertThat(archived(OLD, null).isArchivedFor(OLD, null)).isTrue();
        assertThat(archived(OLD, TODAY).isArchivedFor(OLD, null)).isFalse();
        assertThat(new Edition(OLD, OFFICER, Instant.EPOCH).isArchivedFor(OLD, null))
                .isFalse();
        assertThatThrownBy(() -> archived(OLD, OLD.minusDays(1))).hasMessage("notice.refused.period");
        assertThatThrownBy(() -> archived(null, OLD)).hasMessage("notice.refused.period");
        assertThatThrownBy(() -> archived(TODAY.plusDays(1), null)).hasMessage("notice.refused.period");
        assertThat(archived(TODAY, null).validFrom()).isEqualTo(TODAY);
    }

    @Test
    @Tag("R-01")
    void what_comes_out_is_what_went_in_byte_for_byte_and_nothing_else() {
        byte[] text = "Laatimispäivä 04.01.2018, (s-postiosoite), muuta?".getBytes(StandardCharsets.UTF_8);
        EditionText kept = new EditionText(archived(OLD, null), LetterLanguage.FI, "text/plain", text, null);
        PublishedFile file = kept.file();
        assertThat(file.content()).isEqualTo(text);
        assertThat(file.from()).isEqualTo(OLD);
        assertThat(kept.paper()).isNull();
        text[0]++;
        assertThat(kept.file().content()).isEqualTo(file.content());
    }

    @Test
    @Tag("R-01")
    void bytes_changed_behind_the_registers_back_are_refused() throws Exception {
        byte[] text = {1, 2, 3};
        EditionText kept = new EditionText(archived(OLD, null), LetterLanguage.FI, "text/plain", text, text);
        var content = EditionText.class.getDeclaredField("content");
        content.setAccessible(true);
        content.set(kept, new byte[] {1, 2, 4});
        assertThatThrownBy(kept::file).hasMessage("notice.refused.changed");
        assertThat(kept.paper().content()).isEqualTo(text);
    }

    @Test
    void a_file_from_before_is_shown_as_what_it_is_and_never_as_a_page() {
        assertThat(new Brought("%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII)).media())
                .isEqualTo("application/pdf");
        assertThat(new Brought("<html>ä".getBytes(StandardCharsets.UTF_8)).media())
                .isEqualTo("text/plain;charset=UTF-8");
        assertThat(new Brought("ä".getBytes(Charset.forName("windows-1252"))).media())
                .isEqualTo("text/plain;charset=windows-1252");
        assertThatThrownBy(() -> new Brought(new byte[0])).hasMessage("notice.refused.file");
        assertThatThrownBy(() -> new Brought(new byte[5 * 1024 * 1024 + 1])).hasMessage("notice.refused.file");
    }
}
