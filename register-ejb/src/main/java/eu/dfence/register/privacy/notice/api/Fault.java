package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.Serializable;

/**
 * Why the notice cannot be published.
 *
 * @param language in which it is, or null when it is the same in each
 * @param what the placeholder, the act, the column, the purpose, the clock or the provision; empty when the clause itself is
 */
public record Fault(Clause clause, LetterLanguage language, Why why, String what) implements Serializable {
    public enum Why {
        /** The clause says nothing (Art. 13, 14). */
        EMPTY,
        /** It does not tell what that provision of the GDPR wants told, or nobody has decided it. */
        INCOMPLETE,
        /** Something was to be filled in. */
        PLACEHOLDER,
        /** An act that is no more. */
        REPEALED,
        /** A column nobody has classified. */
        UNCLASSIFIED,
        /** A purpose without a basis (Art. 6). */
        NO_BASIS,
        /** A legitimate interest that is not told (Art. 13(1)(d)). */
        NO_INTEREST,
        /** A clock without a period (Art. 13(2)(a)). */
        NO_PERIOD
    }

    public boolean in(LetterLanguage one) {
        return language == null || language == one;
    }
}
