package eu.dfence.register.web.signin;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.OwnDesk;
import eu.dfence.register.staff.api.Rights.Missing;
import eu.dfence.register.staff.api.SessionDiary;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;

/** Changing one's own password. This session goes on under a new id, as after a sign-in; the person's others are over. */
@Named("password")
@RequestScoped
public class PasswordBacking {
    @EJB
    OwnDesk desk;

    @Inject
    CurrentStaff staff;

    @Inject
    SessionDiary sessions;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private String current;
    private String fresh;
    private String again;

    public String change(String goOnTo) {
        if (!fresh.equals(again)) {
            throw new RegisterException("password.refused.mismatch");
        }
        int number = desk.changePassword(current.toCharArray(), fresh.toCharArray());
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        UUID session = sessions.begin(staff.accountId(), number, SourceNetwork.of(request.getRemoteAddr()));
        new SignedIn(staff.accountId(), session, number, clock.instant()).begin(request, response);
        Told.done("password.done");
        return goOnTo + "?faces-redirect=true";
    }

    /** IT made the present password: nothing else is done before there is an own one. */
    public boolean isDue() {
        return staff.rights().missing().contains(Missing.OWN_PASSWORD);
    }

    public String getUserName() {
        return desk.userName();
    }

    public int getShortest() {
        return OwnDesk.SHORTEST_PASSWORD;
    }

    public int getLongest() {
        return OwnDesk.LONGEST_PASSWORD;
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
