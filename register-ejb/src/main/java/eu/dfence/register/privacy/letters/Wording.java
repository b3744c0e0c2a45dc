package eu.dfence.register.privacy.letters;

import eu.dfence.register.shared.api.Sha256;

/**
 * One version of a text in one language.
 *
 * @param number 0 for the text the archive is shipped with
 */
record Wording(int number, String body, String sha256) {
    static Wording shipped(String body) {
        return new Wording(0, body, Sha256.hex(body));
    }
}
