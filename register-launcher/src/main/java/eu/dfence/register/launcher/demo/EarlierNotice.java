package eu.dfence.register.launcher.demo;

import eu.dfence.register.shared.api.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The notice of 2018 as the demo company has brought it: the words of the time, with all that was wrong in them. */
final class EarlierNotice {
    private static final LocalDate DRAWN_UP = LocalDate.of(2018, 1, 4);
    private static final String FILE = "notice-2018-01-04-fi.txt";

    private EarlierNotice() {}

    static void into(Rows rows, UUID broughtBy, LocalDate broughtOn) {
        Rows.Table editions =
                rows.into("notice_edition", "id", "version", "valid_from", "archived", "published_at", "published_by");
        editions.add(
                editions.nextId(),
                1,
                DRAWN_UP,
                true,
                broughtOn.atTime(LocalTime.NOON).atZone(Chance.HELSINKI).toInstant(),
                broughtBy);
        byte[] text = text();
        Rows.Table texts =
                rows.into("notice_text", "id", "version", "edition_id", "language", "media", "content", "sha256");
        texts.add(texts.nextId(), 1, 1L, "fi", "text/plain;charset=UTF-8", text, Sha256.hex(text));
    }

    private static byte[] text() {
        try (InputStream in = EarlierNotice.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
