package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** Where the versions of the notice are kept, and what follows from them. */
@Local
public interface NoticeArchiveDesk {
    /** The newest first. */
    List<VersionRow> versions();

    /**
     * Brings a version of before, byte for byte; nothing in it is judged.
     *
     * @param to last day, or null while it is still in force
     * @throws eu.dfence.register.shared.api.RegisterException {@code notice.refused.file}, {@code notice.refused.period}
     *     also of a day to come, {@code notice.refused.known} when that language is there, {@code notice.refused.overlap} when another version was in force on one of the days
     */
    void bring(LocalDate from, LocalDate to, LetterLanguage language, byte[] content);

    /**
     * Clause by clause. Refuses with {@code notice.unknown} when one of them is not known clause by
     * clause.
     *
     * @param newer first day of the version, or null for the draft of today
     */
    List<ClauseChange> compare(LocalDate older, LocalDate newer, LetterLanguage language);

    MustTell mustTell();

    /** what this person was promised by that day. */
    Promise promised(SubjectId subject, LocalDate day);
}
