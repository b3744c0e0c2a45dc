package eu.dfence.register.staff;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.OwnDesk;
import eu.dfence.register.staff.api.Rights.Missing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

@Stateless
@Local(OwnDesk.class)
public class OwnDeskBean implements OwnDesk {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

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
        LocalDate today = LocalDate.now(clock);
        UndertakingText text = accounts.textToSign(language, today);
        if (text.textVersion() != textVersion) {
            throw new RegisterException("undertaking.refused.newer-text", text.textVersion());
        }
        account().undertake(text, Undertaking.Signature.ELECTRONIC, place, today, clock.instant());
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public void changePassword(char[] current, char[] replacement) {
        Account account = account();
        if (!passwords.verify(current, Optional.of(account.passwordHash()))) {
            throw new RegisterException("staff.refused.current-password");
        }
        account.changePassword(passwords.hashOfNew(replacement, account.userName()));
    }

    @Override
    @RolesAllowed(Roles.SIGNED_IN)
    public void speak(String language) {
        account().speak(language);
    }

    private Account account() {
        return accounts.with(me.accountId());
    }
}
