package eu.dfence.register.web.signin;

import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.SessionDiary;
import eu.dfence.register.staff.api.SignIn;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the container on every request who calls and with which roles, as the database knows them at that moment: what
 * is revoked is gone with the next request. The container's ready-made form mechanism keeps the roles of sign-in.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    /** Request attribute: why the door stayed shut, a {@link SignIn.Outcome}. */
    static final String OUTCOME = "register.signIn";

    @Inject
    SignIn signIn;

    @Inject
    StaffRights staffRights;

    @Inject
    SessionDiary sessions;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AuthenticationParameters asked = context.getAuthParameters();
        if (asked != null && asked.getCredential() instanceof UsernamePasswordCredential credential) {
            return enter(request, response, context, credential);
        }
        if (!context.isProtected() && OpenToAll.asset(request.getServletPath())) {
            return context.doNothing();
        }
        Optional<Rights> rights = rightsOfSession(request);
        if (rights.isPresent()) {
            return goOn(context, rights.get());
        }
        return context.isProtected() ? sendToSignIn(request, context) : context.doNothing();
    }

    private AuthenticationStatus enter(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            UsernamePasswordCredential credential) {
        SignIn.Outcome outcome = signIn.signIn(
                credential.getCaller(), credential.getPassword().getValue(), SourceNetwork.of(request.getRemoteAddr()));
        if (outcome instanceof SignIn.Accepted accepted) {
            UUID account = accepted.accountId();
            Optional<Rights> rights = staffRights.of(account);
            rights.ifPresent(held -> begun(request, held).begin(request, response));
            return rights.map(held -> goOn(context, held)).orElse(AuthenticationStatus.SEND_FAILURE);
        }
        request.setAttribute(OUTCOME, outcome);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private SignedIn begun(HttpServletRequest request, Rights rights) {
        UUID session =
                sessions.begin(rights.accountId(), rights.passwordNumber(), SourceNetwork.of(request.getRemoteAddr()));
        return new SignedIn(rights.accountId(), session, rights.passwordNumber(), clock.instant());
    }

    private Optional<Rights> rightsOfSession(HttpServletRequest request) {
        Optional<SignedIn> session = SignedIn.of(request, clock.instant());
        Optional<Rights> rights = session.flatMap(
                begun -> staffRights.of(begun.accountId(), begun.session()).filter(begun::beganUnder));
        if (session.isPresent() && rights.isEmpty()) {
            request.getSession().invalidate();
        } else if (rights.isPresent() && session.get().unnoticed(request, clock.instant())) {
            sessions.seen(session.get().session());
        }
        return rights;
    }

    private static AuthenticationStatus goOn(HttpMessageContext context, Rights rights) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(rights.accountId().toString()), rights.roles());
    }

    private static AuthenticationStatus sendToSignIn(HttpServletRequest request, HttpMessageContext context) {
        return context.redirect(SignInAddress.comingBackTo(request));
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SignedIn.of(request, clock.instant()).ifPresent(begun -> sessions.end(begun.session()));
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        context.cleanClientSubject();
    }
}
