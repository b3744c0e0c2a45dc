package eu.dfence.register.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.OwnDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The platform's PBKDF2-HMAC-SHA512 with 210,000 rounds, and what a new password must be (ASVS 6.2). */
@ApplicationScoped
class Passwords {
    private static final int GOOD_ENOUGH = 3;
    private static final List<String> OUR_WORDS = List.of("asiakasrekisteri", "rekisteri", "register", "salasana");

    @Inject
    Pbkdf2PasswordHash platform;

    private final Zxcvbn guesser = new Zxcvbn();
    private String nobodysHash;

    @PostConstruct
    void useTheRoundsOfR55() {
        platform.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodysHash = platform.generate("nobody signs in with this".toCharArray());
    }

    boolean verify(char[] password, Optional<String> hash) {
        boolean right = platform.verify(password, hash.orElse(nobodysHash));
        return right && hash.isPresent();
    }

    /** @throws RegisterException {@code staff.refused.password-length} or {@code staff.refused.password-guessable} */
    String hashOfNew(char[] password, List<String> wordsOfThePerson) {
        if (password.length < OwnDesk.SHORTEST_PASSWORD || password.length > OwnDesk.LONGEST_PASSWORD) {
            throw new RegisterException(
                    "staff.refused.password-length", OwnDesk.SHORTEST_PASSWORD, OwnDesk.LONGEST_PASSWORD);
        }
        List<String> known = new ArrayList<>(OUR_WORDS);
        known.addAll(wordsOfThePerson);
        if (guesser.measure(CharBuffer.wrap(password), known).getScore() < GOOD_ENOUGH) {
            throw new RegisterException("staff.refused.password-guessable");
        }
        return platform.generate(password);
    }

    /** Of a password made at random, which nobody chose. */
    String hash(String random) {
        return platform.generate(random.toCharArray());
    }
}
