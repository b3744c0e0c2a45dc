package eu.dfence.register.web.signin;

import eu.dfence.register.staff.api.SignIn;
import eu.dfence.register.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a user name and a password to the container, and the person to the page they wanted. */
@Named("signIn")
@RequestScoped
public class SignInBacking {
    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    private String user;
    private String password;

    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(user, password))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + SignInAddress.goOnTo(getTo()));
            return;
        }
        external.setResponseStatus(HttpServletResponse.SC_OK);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal(), null));
    }

    private String refusal() {
        Object outcome = request.getAttribute(SignInMechanism.OUTCOME);
        if (outcome instanceof SignIn.Locked locked) {
            return Texts.of("signin.locked", locked.until());
        }
        if (outcome instanceof SignIn.OneTimeOver over) {
            return over.used() ? Texts.of("signin.one-time-used") : Texts.of("signin.one-time-expired");
        }
        return Texts.of("signin.refused");
    }

    public String getTo() {
        return request.getParameter("to");
    }

    public boolean isOut() {
        return request.getParameter("out") != null;
    }

    public boolean isExpired() {
        return request.getParameter("expired") != null;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
