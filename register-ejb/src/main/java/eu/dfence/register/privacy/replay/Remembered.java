package eu.dfence.register.privacy.replay;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionChanged;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
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

    static Remembered read(String text) {
        String[] words = text.split(" ");
        Prohibition.Kind kind = Prohibition.Kind.valueOf(words[1]);
        return new Remembered(kind, text.startsWith(BAN) ? LocalDate.parse(words[2]) : null);
    }

    String text() {
        return setOn == null ? LIFTED + kind : BAN + kind + " " + setOn;
    }

    ProhibitionChanged of(SubjectId subject) {
        return new ProhibitionChanged(subject, kind, setOn);
    }
}
