package eu.dfence.register.staff;

import static eu.dfence.register.staff.StaffFixture.NOW;
import static eu.dfence.register.staff.StaffFixture.anyAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.staff.api.OwnSession;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.Rights.Missing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-55")
class OwnDeskTest {
    private static final String NEW = "lumi-kaarna-tuoli-vesi";

    private final Account account = anyAccount();
    private Set<Missing> missing = Set.of();
    private final List<Object> kept = new ArrayList<>();
    private final OwnDeskBean desk = new OwnDeskBean();

    @BeforeEach
    void sit_down() {
        desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        desk.me =
                () -> new Rights(account.publicId(), "", null, UUID.randomUUID(), "", "fi", Set.of(), null, missing, 0);
        desk.accounts = new Accounts() {
            @Override
            Account with(UUID publicId) {
                return account;
            }

            @Override
            Account locked(Long id) {
                return account;
            }

            @Override
            void add(Object opened) {
                kept.add(opened);
            }
        };
        desk.attempts = new SignInAttempts();
        desk.attempts.accounts = desk.accounts;
        desk.attempts.clock = desk.clock;
        desk.passwords = new Passwords() {
            @Override
            boolean verify(char[] password, Optional<String> hash) {
                return hash.equals(Optional.of(new String(password)));
            }

            @Override
            String hashOfNew(char[] password, List<String> wordsOfThePerson) {
                return new String(password);
            }
        };
    }

    @Test
    void whoever_knows_the_current_password_sets_the_next_one() {
        assertThat(change("hash", NEW)).isEqualTo(1);
        assertThat(account.passwordHash()).isEqualTo(NEW);
        assertThat(kept).hasSize(1);
    }

    @Test
    void a_wrong_current_password_changes_nothing_and_counts_as_at_sign_in() {
        for (int tries = 0; tries < Account.FREE_TRIES; tries++) {
            assertThatThrownBy(() -> change("guess", NEW)).hasMessage("staff.refused.current-password");
        }
        assertThatThrownBy(() -> change("hash", NEW)).hasMessage("staff.refused.waiting");
        assertThat(account.passwordHash()).isEqualTo("hash");
    }

    @Test
    void the_new_password_is_another_one() {
        assertThatThrownBy(() -> change("hash", "hash")).hasMessage("staff.refused.password-same");
    }

    @Test
    @Tag("R-56")
    void nobody_signs_the_undertaking_with_a_password_that_somebody_else_made() {
        missing = Set.of(Missing.OWN_PASSWORD, Missing.UNDERTAKING);
        assertThatThrownBy(() -> desk.signUndertaking(1, "fi", "Tampere"))
                .hasMessage("staff.refused.own-password-first");
    }

    private int change(String current, String replacement) {
        return desk.changePassword(current.toCharArray(), replacement.toCharArray());
    }

    @Test
    void a_session_is_ended_by_its_own_person_only_and_once() {
        Session here = session();
        Session elsewhere = session();
        desk.sessions = sessionsOf(here, elsewhere);

        desk.endSession(elsewhere.publicId());

        assertThat(desk.sessions()).extracting(OwnSession::id).containsExactly(here.publicId());
        assertThatThrownBy(() -> desk.endSession(elsewhere.publicId())).hasMessage("staff.refused.no-session");
        assertThatThrownBy(() -> desk.endSession(UUID.randomUUID())).hasMessage("staff.refused.no-session");
    }

    @Test
    void all_sessions_end_but_the_one_that_is_kept() {
        Session here = session();
        desk.sessions = sessionsOf(session(), here, session());

        desk.endOtherSessions(here.publicId());

        assertThat(desk.sessions()).extracting(OwnSession::id).containsExactly(here.publicId());
    }

    private Session session() {
        return new Session(account, 0, "127.0.0.0", NOW);
    }

    /** As the database answers: those that have not been ended. */
    private static Sessions sessionsOf(Session... all) {
        return new Sessions() {
            @Override
            List<Session> open(Long account, int passwordNumber, Instant now) {
                return Stream.of(all).filter(each -> !each.ended()).toList();
            }
        };
    }
}
