package eu.dfence.register.privacy.letters.api;

/**
 * A letter as it leaves the house, PDF/A-3a and PDF/UA-1.
 *
 * @param templateNumber which version of its text; 0 is the shipped one
 * @param templateSha256 fingerprint of that text
 * @param sha256 fingerprint of the file
 */
public record Letter(
        LetterKind kind,
        LetterLanguage language,
        int templateNumber,
        String templateSha256,
        byte[] pdf,
        String sha256) {}
