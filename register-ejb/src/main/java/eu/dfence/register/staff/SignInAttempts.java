package eu.dfence.register.staff;

import eu.dfence.register.staff.api.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What a try to sign in leaves behind. Short transactions of their own: no connection waits while a password is hashed. */
@ApplicationScoped
class SignInAttempts {
    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** @param lockedUntil when the next try is looked at, or null when now */
    record Candidate(Long id, String passwordHash, Instant lockedUntil, boolean closed) {}

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Candidate> candidate(String userName) {
        return accounts.named(userName)
                .map(account -> new Candidate(
                        account.id(), account.passwordHash(), account.lockedUntil(clock.instant()), account.closed()));
    }

    /** The password was right. One that was made for one use opens the account to one of two who come at once. */
    @Transactional(TxType.REQUIRES_NEW)
    SignIn.Outcome rightPassword(Long id, String source) {
        Account account = accounts.locked(id);
        if (account.oneTimeOver(clock.instant())) {
            accounts.add(new SignInEvent(clock.instant(), id, SignInEvent.Outcome.ONE_TIME_OVER, source));
            return new SignIn.OneTimeOver(account.oneTimeUsed());
        }
        account.enter(clock.instant());
        accounts.add(new SignInEvent(clock.instant(), id, SignInEvent.Outcome.ACCEPTED, source));
        return new SignIn.Accepted(account.publicId());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void wrongPassword(Long id, String source) {
        accounts.locked(id).refuseEntry(clock.instant());
        accounts.add(new SignInEvent(clock.instant(), id, SignInEvent.Outcome.WRONG_PASSWORD, source));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void refused(Long id, SignInEvent.Outcome outcome, String source) {
        accounts.add(new SignInEvent(clock.instant(), id, outcome, source));
    }
}
