package eu.dfence.register.staff;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.NewAccount;
import eu.dfence.register.staff.api.OneTimePassword;
import eu.dfence.register.staff.api.StaffCard;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.staff.api.StaffRow;
import eu.dfence.register.staff.api.UndertakingsRevoked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@Local(StaffDesk.class)
public class StaffDeskBean implements StaffDesk {
    @Inject
    Accounts accounts;

    @Inject
    Employers employers;

    @Inject
    Passwords passwords;

    @Inject
    Event<UndertakingsRevoked> revoked;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.IT_ADMINISTRATOR, Roles.AUDITOR})
    public List<StaffRow> staff() {
        StaffCards cards = cards(Map.of());
        return accounts.all().stream().map(cards::row).toList();
    }

    @Override
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.IT_ADMINISTRATOR, Roles.AUDITOR})
    public StaffCard person(UUID account) {
        Map<UUID, String> names =
                accounts.all().stream().collect(Collectors.toMap(Account::publicId, Account::displayName));
        return cards(names).card(accounts.with(account));
    }

    @Override
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.IT_ADMINISTRATOR, Roles.AUDITOR})
    public List<EmployerRow> employers() {
        LocalDate today = LocalDate.now(clock);
        return employers.all().stream()
                .map(employer -> new EmployerRow(
                        employer.publicId(),
                        employer.name(),
                        employer.own(),
                        employer.agreementTo(),
                        employer.mayActOn(today)))
                .toList();
    }

    @Override
    @RolesAllowed(Roles.IT_ADMINISTRATOR_MAINTAIN)
    public OneTimePassword open(NewAccount wanted) {
        if (accounts.named(wanted.userName()).isPresent()) {
            throw new RegisterException("staff.refused.user-name-taken");
        }
        String characters = OneTimePassword.random();
        Account account = new Account(
                wanted.userName(),
                wanted.displayName(),
                wanted.title(),
                employers.with(wanted.employerId()),
                wanted.language(),
                passwords.hash(characters),
                me.accountId(),
                clock.instant());
        accounts.add(account);
        return new OneTimePassword(account.publicId(), characters, account.oneTimeUntil());
    }

    @Override
    @RolesAllowed(Roles.IT_ADMINISTRATOR_MAINTAIN)
    public void close(UUID account) {
        accounts.with(account).close(me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.IT_ADMINISTRATOR_MAINTAIN)
    public OneTimePassword resetPassword(UUID account) {
        Account helped = accounts.with(account);
        String characters = OneTimePassword.random();
        helped.resetPassword(passwords.hash(characters), me.accountId(), clock.instant());
        accounts.add(SignInEvent.done(clock.instant(), helped, SignInEvent.Outcome.PASSWORD_RESET, me.accountId()));
        return new OneTimePassword(account, characters, helped.oneTimeUntil());
    }

    @Override
    @RolesAllowed(Roles.IT_ADMINISTRATOR_MAINTAIN)
    public void unlock(UUID account) {
        Account helped = accounts.with(account);
        helped.unlock(me.accountId());
        accounts.add(SignInEvent.done(clock.instant(), helped, SignInEvent.Outcome.UNLOCKED, me.accountId()));
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void designate(UUID account, String role, boolean maintain, LocalDate from, LocalDate to) {
        if (!Roles.TRADE.contains(role)) {
            throw new RegisterException("staff.refused.role");
        }
        accounts.with(account).designate(role, maintain, from, to, me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.IT_ADMINISTRATOR, Roles.AUDITOR})
    public boolean contactLacking() {
        return !accounts.anybodyMaintains(Roles.REGISTER_CONTACT, LocalDate.now(clock));
    }

    @Override
    @RolesAllowed(Roles.IT_ADMINISTRATOR_MAINTAIN)
    public void designateFirstContact(UUID account) {
        if (!contactLacking()) {
            throw new RegisterException("staff.refused.contact-exists");
        }
        accounts.with(account)
                .designate(Roles.REGISTER_CONTACT, true, LocalDate.now(clock), null, me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void revokeDesignation(UUID account, long designation) {
        accounts.with(account).revokeDesignation(designation, me.accountId(), clock.instant());
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void recordPaperUndertaking(UUID account, String place, LocalDate signedOn) {
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw new RegisterException("staff.refused.signed-in-future");
        }
        Account signatory = accounts.with(account);
        UndertakingText text = accounts.textToSign(signatory.language(), signedOn);
        signatory
                .undertake(text, Undertaking.Signature.PAPER, place, signedOn, clock.instant())
                .countersign(me.accountId());
    }

    @Override
    @RolesAllowed(Roles.REGISTER_CONTACT_MAINTAIN)
    public void revokeUndertakings(UUID account, String reason) {
        accounts.with(account).revokeUndertakings(me.accountId(), reason, clock.instant());
        revoked.fire(new UndertakingsRevoked(account));
    }

    private StaffCards cards(Map<UUID, String> names) {
        LocalDate today = LocalDate.now(clock);
        return new StaffCards(today, clock.instant(), accounts.requiredTextVersion(today), names);
    }
}
