package eu.dfence.register.staff;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.OwnDesk;
import eu.dfence.register.staff.api.OwnSession;
import eu.dfence.register.staff.api.Rights.Missing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Stateless
@Local(OwnDesk.class)
public class OwnDeskBean implements OwnDesk {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInAttempts attempts;

    @Inject
    Sessions sessions;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public Standing standing(String language) {
        UndertakingText text = accounts.textToSign(language, LocalDate.now(clock));
        LocalDate previousUntil = account().undertakings().stream()
                .filter(undertaking -> undertaking.revokedAt() == null)
                .map(Undertaking::validTo)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Standing(
                me.rights(),
                !me.rights().missing().contains(Missing.DESIGNATION),
                previousUntil,
                new UndertakingPaper(text.textVersion(), text.title(), text.body(), text.validFrom()));
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public void signUndertaking(int textVersion, String language, String place) {
        if (me.rights().missing().contains(Missing.OWN_PASSWORD)) {
            throw new RegisterException("staff.refused.own-password-first");
        }
        LocalDate today = LocalDate.now(clock);
        UndertakingText text = accounts.textToSign(language, today);
        if (text.textVersion() != textVersion) {
            throw new RegisterException("undertaking.refused.newer-text", text.textVersion());
        }
        account().undertake(text, Undertaking.Signature.ELECTRONIC, place, today, clock.instant());
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public String userName() {
        return account().userName();
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public int changePassword(char[] current, char[] replacement) {
        Account account = account();
        mustKnow(current, account);
        if (Arrays.equals(current, replacement)) {
            throw new RegisterException("staff.refused.password-same");
        }
        accounts.add(new SignInEvent(clock.instant(), account.id(), SignInEvent.Outcome.PASSWORD_CHANGED, null));
        return account.changePassword(passwords.hashOfNew(replacement, account.guessableWords()));
    }

    /** Guessing here is slowed down as at sign-in, for whoever finds a session left open (ASVS 5.0 V6.3.1). */
    private void mustKnow(char[] password, Account account) {
        Instant waiting = account.lockedUntil(clock.instant());
        if (waiting != null) {
            throw new RegisterException("staff.refused.waiting", waiting);
        }
        if (!passwords.verify(password, Optional.of(account.passwordHash()))) {
            attempts.wrongPassword(account.id(), null);
            throw new RegisterException("staff.refused.current-password");
        }
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public void speak(String language) {
        account().speak(language);
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public List<OwnSession> sessions() {
        return open().stream().map(Session::own).toList();
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public void endSession(UUID session) {
        open().stream()
                .filter(each -> each.publicId().equals(session))
                .findFirst()
                .orElseThrow(() -> new RegisterException("staff.refused.no-session"))
                .end(clock.instant());
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public void endOtherSessions(UUID kept) {
        open().stream().filter(each -> !each.publicId().equals(kept)).forEach(each -> each.end(clock.instant()));
    }

    private List<Session> open() {
        return sessions.open(account().id(), me.rights().passwordNumber(), clock.instant());
    }

    private Account account() {
        return accounts.with(me.accountId());
    }
}
