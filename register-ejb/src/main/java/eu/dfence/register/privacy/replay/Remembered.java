package eu.dfence.register.privacy.replay;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionChanged;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What a line says of a prohibition: {@code BAN DISCLOSURE 2026-11-23} or {@code LIFTED DISCLOSURE}.
 *
 * @param setOn null when it was lifted
 */
record Remembered(Prohibition.Kind kind, LocalDate setOn) {
    static final String REVOKED = "REVOKED";

    private static final String BAN = "BAN ";
    private static final String LIFTED = "LIFTED ";

    static Remembered of(ProhibitionChanged change) {
        return new Remembered(change.kind(), change.setOn());
    }

    /** @throws IllegalStateException, which does not repeat it, for what this version of the register does not know */
    static Remembered read(String text) {
        String[] words = text.split(" ");
        try {
            Remembered read = new Remembered(
                    Prohibition.Kind.valueOf(words[1]), text.startsWith(BAN) ? LocalDate.parse(words[2]) : null);
            if (read.text().equals(text)) return read;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unknown) {
            throw unreadable();
        }
        throw unreadable();
    }

    static IllegalStateException unreadable() {
        return new IllegalStateException("a line of the ledger of prohibitions says what is not known here");
    }

    boolean lifted() {
        return setOn == null;
    }

    String text() {
        return setOn == null ? LIFTED + kind : BAN + kind + " " + setOn;
    }

    ProhibitionChanged of(SubjectId subject) {
        return new ProhibitionChanged(subject, kind, setOn);
    }
}
