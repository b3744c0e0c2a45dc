package eu.dfence.register.launcher.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-55")
class PasswordsTest {
    /** Made by the platform's own Pbkdf2PasswordHash (Soteria 3.0.3 of Payara 6.2025.10) with the register's parameters. */
    private static final String PLATFORMS_OWN =
            "PBKDF2WithHmacSHA512:210000:HqDo6uMWdCZwg0ztogNKke51b/a58wMMYj5GxTRbiFg=:"
                    + "Ey3coqKeN/tMSoOPHIiz9rY7mseaU3yrIoLRwSOM3QiEpE2RGCnQpd7P2mz8zVgRLikIyK8e0vIWlioDt4mkHw==";

    @Test
    void a_hash_is_what_the_platform_makes_of_the_same_password_and_salt() {
        byte[] salt = java.util.Base64.getDecoder().decode(PLATFORMS_OWN.split(":")[2]);
        assertThat(Passwords.hash("abc".toCharArray(), salt)).isEqualTo(PLATFORMS_OWN);
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertThat(Passwords.hash("abc".toCharArray())).isNotEqualTo(Passwords.hash("abc".toCharArray()));
    }
}
