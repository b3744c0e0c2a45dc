package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that opens an account once and is then replaced by one of the person's own. It exists in clear only here,
 * on its way to whoever hands it over: it is shown once and kept nowhere (ASVS 5.0 V6.4.1).
 *
 * @param until the last moment it opens the account
 */
public record OneTimePassword(UUID account, String characters, Instant until) implements Serializable {
    /** Long enough to reach a person on the next working day, "a short period of time" all the same (ASVS 5.0 V6.4.1). */
    public static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without the characters that people mistake for one another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    /** Four groups of four out of 32 letters: 80 random bits, easily read aloud. */
    public static String random() {
        return IntStream.range(0, 4)
                .mapToObj(group -> RANDOM.ints(4, 0, LETTERS.length())
                        .mapToObj(index -> LETTERS.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** Says nothing that a log should not hold. */
    @Override
    public String toString() {
        return "a password that opens " + account + " once, until " + until;
    }
}
