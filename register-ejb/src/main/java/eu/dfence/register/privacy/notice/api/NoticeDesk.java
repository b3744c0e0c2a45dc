package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * Where the notice is kept true: its draft, the house's own words in it, and its publishing. Every refusal is a {@link
 * eu.dfence.register.shared.api.RegisterException}; its key begins {@code notice.refused.}.
 */
@Local
public interface NoticeDesk {
    NoticeDraft draft(LetterLanguage language);

    /**
     * What the clause says instead of the words that were shipped; what the system tells in it stays.
     *
     * @param words line by line; nothing takes back what was written
     * @param seen {@link DraftClause#seen()} of what stood there. Refuses with {@code long}, and with {@code errors.stale} when somebody has
     *     written since
     */
    void write(Clause clause, LetterLanguage language, String words, long seen);

    /**
     * The draft of today becomes the version in force from that day on, in every language, as bytes. Refuses with {@code clause.} and the
     * first clause that is not fit, {@code day} for a day that has gone or is more than a year away, {@code later} when a version begins on
     * that day or after, and with {@code errors.stale} when the draft is not what was read.
     *
     * @param seen {@link NoticeDraft#sha256()} of what was read
     */
    void publish(LocalDate from, String seen);
}
