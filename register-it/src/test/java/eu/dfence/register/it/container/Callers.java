package eu.dfence.register.it.container;

import eu.dfence.register.it.Built;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import java.util.concurrent.Callable;

/** Lets a test call desks as one of the demo accounts, through the sign-in that ships. */
@Dependent
public class Callers {
    @Inject
    SecurityContext security;

    private static final String WHO = Callers.class.getName();

    /** Does it as that account, which stays signed in on this request until another one is needed: signing in is slow. */
    public <T> T as(String userName, Callable<T> deed) throws Exception {
        if (!userName.equals(Exchange.current().request().getAttribute(WHO))) {
            signOut();
            signIn(userName);
            Exchange.current().request().setAttribute(WHO, userName);
        }
        return deed.call();
    }

    /** Signs in on this request and stays so. */
    void signIn(String userName) {
        AuthenticationStatus status = security.authenticate(
                Exchange.current().request(),
                Exchange.current().response(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(new UsernamePasswordCredential(userName, Built.DEMO_PASSWORD)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException(userName + " could not sign in: " + status);
        }
    }

    private static void signOut() throws ServletException {
        Exchange.current().request().logout();
    }
}
