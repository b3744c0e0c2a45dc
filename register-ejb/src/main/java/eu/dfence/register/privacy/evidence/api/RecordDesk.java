package eu.dfence.register.privacy.evidence.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;

/** The record of processing activities (R-97, GDPR Art. 30): composed of the running system, kept as bytes. */
@Local
public interface RecordDesk {
    /** The newest first, at most {@link #MOST}. */
    List<RecordRow> versions();

    int MOST = 50;

    /** The parts that could not be written today; empty, or no version is made. */
    List<RecordPart> missing(LetterLanguage language);

    /**
     * Makes the next version.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code evidence.refused.part} with the letter of the first part that is
     *     empty
     */
    UUID make(LetterLanguage language);

    /**
     * As it was made, PDF/A or CSV.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code evidence.unknown}, {@code evidence.refused.changed} when the bytes
     *     are not what was made
     */
    byte[] file(UUID version, boolean csv);
}
