package eu.dfence.register.staff;

import static eu.dfence.register.staff.StaffFixture.CONTACT;
import static eu.dfence.register.staff.StaffFixture.NOW;
import static eu.dfence.register.staff.StaffFixture.TODAY;
import static eu.dfence.register.staff.StaffFixture.anyAccount;
import static eu.dfence.register.staff.StaffFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.OneTimePassword;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AccountTest {
    @Test
    @Tag("R-55")
    void five_wrong_passwords_make_the_account_wait_and_each_further_one_longer() {
        Account account = anyAccount();
        for (int tries = 1; tries < Account.FREE_TRIES; tries++) {
            account.refuseEntry(NOW);
        }
        assertThat(account.lockedUntil(NOW)).isNull();

        account.refuseEntry(NOW);
        assertThat(account.lockedUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        account.refuseEntry(NOW);
        assertThat(account.lockedUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
        for (int tries = 0; tries < 100; tries++) {
            account.refuseEntry(NOW);
        }
        assertThat(account.lockedUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    @Tag("R-55")
    void the_wait_ends_by_itself_and_a_right_password_forgets_the_wrong_ones() {
        Account account = anyAccount();
        for (int tries = 0; tries < Account.FREE_TRIES; tries++) {
            account.refuseEntry(NOW);
        }
        Instant later = NOW.plus(Duration.ofMinutes(1));
        assertThat(account.lockedUntil(later)).isNull();

        account.enter(later);
        account.refuseEntry(later);
        assertThat(account.lockedUntil(later)).isNull();
    }

    @Test
    @Tag("R-53")
    void nobody_designates_themselves() {
        Account account = anyAccount();
        assertThatThrownBy(() -> account.designate(Roles.SALES, true, TODAY, null, account.publicId(), NOW))
                .isInstanceOf(RegisterException.class)
                .hasMessage("staff.refused.own-designation");
    }

    @Test
    @Tag("R-53")
    void a_designation_counts_from_its_first_day_to_its_last_and_not_after_it_is_revoked() {
        Designation designation = anyAccount().designate(Roles.SALES, true, TODAY, TODAY.plusDays(10), CONTACT, NOW);
        assertThat(designation.inForceOn(TODAY.minusDays(1))).isFalse();
        assertThat(designation.inForceOn(TODAY)).isTrue();
        assertThat(designation.inForceOn(TODAY.plusDays(10))).isTrue();
        assertThat(designation.inForceOn(TODAY.plusDays(11))).isFalse();

        designation.revoke(CONTACT, NOW);
        assertThat(designation.inForceOn(TODAY)).isFalse();
    }

    @Test
    @Tag("R-56")
    void an_undertaking_ends_by_its_day_or_by_revocation() {
        Account account = anyAccount();
        Undertaking undertaking =
                account.undertake(text(1, 12), Undertaking.Signature.ELECTRONIC, "Tampere", TODAY, NOW);
        assertThat(undertaking.validTo()).isEqualTo(TODAY.plusYears(1).minusDays(1));
        assertThat(undertaking.inForceOn(TODAY.plusYears(1).minusDays(1))).isTrue();
        assertThat(undertaking.inForceOn(TODAY.plusYears(1))).isFalse();

        account.revokeUndertakings(CONTACT, "tehtävä päättyi", NOW);
        assertThat(undertaking.inForceOn(TODAY)).isFalse();
    }

    @Test
    @Tag("R-56")
    void an_undertaking_is_not_revoked_without_a_reason() {
        Account account = anyAccount();
        account.undertake(text(1, 12), Undertaking.Signature.PAPER, "Tampere", TODAY, NOW);
        assertThatThrownBy(() -> account.revokeUndertakings(CONTACT, " ", NOW)).hasMessage("staff.refused.reason");
    }

    @Test
    @Tag("R-55")
    void every_new_password_has_the_next_number_and_forgets_the_wrong_tries() {
        Account account = anyAccount();
        for (int tries = 0; tries < Account.FREE_TRIES; tries++) {
            account.refuseEntry(NOW);
        }
        assertThat(account.changePassword("second")).isEqualTo(1);
        assertThat(account.lockedUntil(NOW)).isNull();
        assertThat(account.changePassword("third")).isEqualTo(2);
    }

    @Test
    @Tag("R-55")
    void a_one_time_password_opens_once_and_not_after_a_day_and_an_own_one_always() {
        Account account = anyAccount();
        assertThat(account.oneTimeOver(NOW.plus(OneTimePassword.GOOD_FOR))).isFalse();
        assertThat(account.oneTimeOver(NOW.plus(OneTimePassword.GOOD_FOR).plusMillis(1)))
                .isTrue();
        account.enter(NOW);
        assertThat(account.oneTimeOver(NOW)).isTrue();
        assertThat(account.oneTimeUsed()).isTrue();

        account.changePassword("own");
        account.enter(NOW);
        assertThat(account.oneTimeOver(NOW.plus(Duration.ofDays(3650)))).isFalse();
    }

    @Test
    @Tag("R-55")
    void a_reset_ends_the_sessions_and_the_wait_and_opens_once_more() {
        Account account = anyAccount();
        account.changePassword("own");
        for (int tries = 0; tries < Account.FREE_TRIES; tries++) {
            account.refuseEntry(NOW);
        }
        account.resetPassword("made", CONTACT, NOW);
        assertThat(account.lockedUntil(NOW)).isNull();
        assertThat(account.oneTimeUntil()).isEqualTo(NOW.plus(OneTimePassword.GOOD_FOR));
        assertThat(account.oneTimeOver(NOW)).isFalse();
        assertThat(account.changePassword("next")).isEqualTo(3);
    }

    @Test
    @Tag("R-55")
    void unlocking_ends_the_wait_and_leaves_the_password() {
        Account account = anyAccount();
        for (int tries = 0; tries < Account.FREE_TRIES; tries++) {
            account.refuseEntry(NOW);
        }
        account.unlock(CONTACT);
        assertThat(account.lockedUntil(NOW)).isNull();
        assertThat(account.passwordHash()).isEqualTo("hash");
    }

    @Test
    @Tag("R-55")
    void nobody_resets_or_unlocks_or_closes_themselves() {
        Account account = anyAccount();
        assertThatThrownBy(() -> account.resetPassword("made", account.publicId(), NOW))
                .hasMessage("staff.refused.own-reset");
        assertThatThrownBy(() -> account.unlock(account.publicId())).hasMessage("staff.refused.own-unlock");
        assertThatThrownBy(() -> account.close(account.publicId(), NOW)).hasMessage("staff.refused.own-account");
    }

    @Test
    @Tag("R-55")
    void a_closed_account_takes_nothing_any_more() {
        Account account = anyAccount();
        account.close(CONTACT, NOW);
        assertThatThrownBy(() -> account.designate(Roles.SALES, true, TODAY, null, CONTACT, NOW))
                .hasMessage("staff.refused.closed");
        assertThatThrownBy(() -> account.undertake(text(1, 12), Undertaking.Signature.PAPER, "Tampere", TODAY, NOW))
                .hasMessage("staff.refused.closed");
        assertThatThrownBy(() -> account.changePassword("other")).hasMessage("staff.refused.closed");
        assertThatThrownBy(() -> account.resetPassword("other", CONTACT, NOW)).hasMessage("staff.refused.closed");
        assertThatThrownBy(() -> account.unlock(CONTACT)).hasMessage("staff.refused.closed");
    }

    @Test
    @Tag("R-55")
    void a_closed_account_says_so_and_is_closed_once_and_by_somebody_else() {
        Account account = anyAccount();
        assertThat(account.closed()).isFalse();
        assertThatThrownBy(() -> account.close(account.publicId(), NOW)).hasMessage("staff.refused.own-account");
        account.close(CONTACT, NOW);
        assertThat(account.closed()).isTrue();
        assertThatThrownBy(() -> account.close(CONTACT, NOW)).hasMessage("staff.refused.closed");
    }

    @Test
    @Tag("R-53")
    void a_designation_ends_no_earlier_than_it_begins_and_may_have_no_end() {
        Account account = anyAccount();
        assertThatThrownBy(() -> account.designate(Roles.SALES, true, TODAY, TODAY.minusDays(1), CONTACT, NOW))
                .hasMessage("staff.refused.period");
        assertThat(account.designate(Roles.SALES, true, TODAY, TODAY, CONTACT, NOW)
                        .inForceOn(TODAY))
                .isTrue();
        assertThat(account.designate(Roles.SALES, true, TODAY, null, CONTACT, NOW)
                        .inForceOn(TODAY.plusYears(50)))
                .isTrue();
    }

    @Test
    @Tag("R-53")
    void one_designation_is_revoked_and_the_others_stay() {
        Account account = anyAccount();
        Designation first = numbered(1, account.designate(Roles.SALES, true, TODAY, null, CONTACT, NOW));
        Designation second = numbered(2, account.designate(Roles.INVOICING, true, TODAY, null, CONTACT, NOW));
        account.revokeDesignation(2, CONTACT, NOW);
        assertThat(first.inForceOn(TODAY)).isTrue();
        assertThat(second.inForceOn(TODAY)).isFalse();
        assertThatThrownBy(() -> account.revokeDesignation(3, CONTACT, NOW)).hasMessage("staff.unknown");
    }

    @Test
    @Tag("R-56")
    void an_undertaking_counts_from_its_day_and_what_was_revoked_first_stays_written() {
        Account account = anyAccount();
        Undertaking undertaking =
                account.undertake(text(1, 12), Undertaking.Signature.ELECTRONIC, "Tampere", TODAY, NOW);
        assertThat(undertaking.inForceOn(TODAY.minusDays(1))).isFalse();
        assertThat(undertaking.inForceOn(TODAY)).isTrue();
        account.revokeUndertakings(CONTACT, "tehtävä päättyi", NOW);
        account.revokeUndertakings(CONTACT, "uudelleen", NOW.plusSeconds(60));
        assertThat(undertaking.revokedAt()).isEqualTo(NOW);
        assertThat(undertaking.revokeReason()).isEqualTo("tehtävä päättyi");
        assertThatThrownBy(() -> account.revokeUndertakings(CONTACT, null, NOW)).hasMessage("staff.refused.reason");
    }

    private static Designation numbered(long id, Designation designation) {
        StaffFixture.set(designation, "id", id);
        return designation;
    }
}
