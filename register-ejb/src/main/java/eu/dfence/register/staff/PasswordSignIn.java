package eu.dfence.register.staff;

import eu.dfence.register.staff.SignInAttempts.Candidate;
import eu.dfence.register.staff.api.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sign-in with a personal user name and password. An unknown name costs as much time as a wrong password. */
@ApplicationScoped
class PasswordSignIn implements SignIn {
    @Inject
    SignInAttempts attempts;

    @Inject
    Passwords passwords;

    @Override
    public Outcome signIn(String userName, char[] password, String source) {
        Optional<Candidate> candidate = attempts.candidate(userName.strip());
        boolean right = passwords.verify(password, candidate.map(Candidate::passwordHash));
        if (candidate.isEmpty()) {
            attempts.refused(null, SignInEvent.Outcome.UNKNOWN_NAME, source);
            return new Refused();
        }
        Candidate account = candidate.get();
        if (account.closed()) {
            attempts.refused(account.id(), SignInEvent.Outcome.CLOSED, source);
            return new Refused();
        }
        if (account.lockedUntil() != null) {
            attempts.refused(account.id(), SignInEvent.Outcome.WAITING, source);
            return new Locked(account.lockedUntil());
        }
        if (!right) {
            attempts.wrongPassword(account.id(), source);
            return new Refused();
        }
        return attempts.rightPassword(account.id(), source);
    }
}
