package eu.dfence.register.staff;

import static eu.dfence.register.staff.StaffFixture.NOW;
import static eu.dfence.register.staff.StaffFixture.anyAccount;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.staff.api.OneTimePassword;
import eu.dfence.register.staff.api.SignIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-55")
class SignInAttemptsTest {
    private final Account account = anyAccount();
    private final List<Object> kept = new ArrayList<>();

    @Test
    void a_one_time_password_is_accepted_once() {
        assertThat(rightPasswordAt(NOW)).isEqualTo(new SignIn.Accepted(account.publicId()));
        assertThat(rightPasswordAt(NOW)).isEqualTo(new SignIn.OneTimeOver(true));
        assertThat(kept).hasSize(2);
    }

    @Test
    void a_one_time_password_is_not_accepted_late() {
        assertThat(rightPasswordAt(NOW.plus(OneTimePassword.GOOD_FOR).plus(Duration.ofSeconds(1))))
                .isEqualTo(new SignIn.OneTimeOver(false));
        assertThat(account.signedInAt()).isNull();
    }

    private SignIn.Outcome rightPasswordAt(Instant moment) {
        SignInAttempts attempts = new SignInAttempts();
        attempts.clock = Clock.fixed(moment, ZoneOffset.UTC);
        attempts.accounts = new Accounts() {
            @Override
            Account locked(Long id) {
                return account;
            }

            @Override
            void add(Object opened) {
                kept.add(opened);
            }
        };
        return attempts.rightPassword(1L, "203.0.113.0");
    }
}
