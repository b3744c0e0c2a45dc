package eu.dfence.register.privacy.evidence.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of the record.
 *
 * @param number 1 for the first, whatever its language
 * @param madeBy name of whoever made it
 * @param pdfSha256 fingerprint of the PDF
 * @param csvSha256 fingerprint of the CSV
 */
public record RecordRow(
        UUID id, int number, LetterLanguage language, Instant madeAt, String madeBy, String pdfSha256, String csvSha256)
        implements Serializable {}
