package eu.dfence.register.credit;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who has signed in and was shown these grounds today. There is no other way to one, and no ruling without one (GDPR Art.
 * 22(1); CJEU C-634/21: what the decider only takes over is a decision by machine).
 */
final class Human {
    private final UUID account;
    private final CreditGrounds read;
    private final Instant at;
    private final LocalDate on;

    private Human(UUID account, CreditGrounds read, Instant at, LocalDate on) {
        this.account = account;
        this.read = read;
        this.at = at;
        this.on = on;
    }

    /** @throws RegisterException {@code credit.refused.not-read}, {@code credit.refused.stale} */
    static Human whoRead(CreditGrounds grounds, CurrentStaff me, Clock clock) {
        UUID account = me.accountId();
        LocalDate today = LocalDate.now(clock);
        if (!grounds.readBy(account)) throw new RegisterException("credit.refused.not-read");
        if (!grounds.shownOn().equals(today)) throw new RegisterException("credit.refused.stale");
        return new Human(account, grounds, clock.instant(), today);
    }

    UUID account() {
        return account;
    }

    CreditGrounds read() {
        return read;
    }

    Instant at() {
        return at;
    }

    LocalDate on() {
        return on;
    }
}
