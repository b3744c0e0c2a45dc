package eu.dfence.register.staff;

import eu.dfence.register.staff.api.SessionDiary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Writes the diary in short transactions of its own. */
@ApplicationScoped
class WrittenSessions implements SessionDiary {
    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public UUID begin(UUID account, int passwordNumber, String source) {
        Session session = new Session(accounts.with(account), passwordNumber, source, clock.instant());
        sessions.add(session);
        return session.publicId();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void seen(UUID session) {
        sessions.with(session).ifPresent(each -> each.seen(clock.instant()));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void end(UUID session) {
        sessions.with(session).ifPresent(each -> each.end(clock.instant()));
    }
}
