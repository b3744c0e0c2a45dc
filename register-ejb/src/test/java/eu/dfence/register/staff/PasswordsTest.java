package eu.dfence.register.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new password must be (ASVS 5.0 V6.2). */
@Tag("R-55")
class PasswordsTest {
    private final Passwords passwords = new Passwords();

    PasswordsTest() {
        passwords.platform = new Unhashed();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, staff.refused.password-length",
        "password1234, staff.refused.password-guessable",
        "qwertyuiopasdf, staff.refused.password-guessable",
        "rekisteri2026!, staff.refused.password-guessable",
        "Rantanen12345, staff.refused.password-guessable",
        "EsimerkkiOy2026, staff.refused.password-guessable"
    })
    void too_short_or_easily_guessed_is_refused_and_so_is_what_everybody_knows_of_the_person(String typed, String key) {
        assertThatThrownBy(() -> hash(typed)).hasMessage(key);
    }

    @Test
    void a_password_of_more_than_128_characters_is_refused_and_not_cut() {
        assertThatThrownBy(() -> hash("lumi kaarna ".repeat(10) + "123456789"))
                .hasMessage("staff.refused.password-length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lumi-kaarna-tuoli-vesi", "öljy sää yö hämärä", "jäkälä\u0000tuohi 鳥居 vesi", "0o9Ik,sLw(vR"})
    void any_characters_make_a_password_and_it_is_taken_as_it_was_typed(String typed) {
        assertThat(hash(typed)).isEqualTo(typed);
    }

    private String hash(String typed) {
        return passwords.hashOfNew(
                typed.toCharArray(), StaffFixture.anyAccount().guessableWords());
    }

    private static final class Unhashed implements Pbkdf2PasswordHash {
        @Override
        public void initialize(Map<String, String> parameters) {}

        @Override
        public String generate(char[] password) {
            return new String(password);
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return hash.equals(new String(password));
        }
    }
}
