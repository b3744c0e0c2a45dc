package eu.dfence.register.web.signin;

import eu.dfence.register.staff.api.OwnDesk;
import eu.dfence.register.staff.api.OwnSession;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where the person is signed in, and ending any of it (ASVS 5.0 V7.5.2). */
@Named("ownSessions")
@ViewScoped
public class OwnSessionsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OwnDesk desk;

    private UUID current;
    private List<OwnSession> rows;

    @Inject
    void open(HttpServletRequest request, Clock clock) {
        current = SignedIn.of(request, clock.instant()).map(SignedIn::session).orElse(null);
        rows = desk.sessions();
    }

    public List<OwnSession> getRows() {
        return rows;
    }

    public boolean current(OwnSession row) {
        return row.id().equals(current);
    }

    public String end(OwnSession row) {
        desk.endSession(row.id());
        return done();
    }

    public String endOthers() {
        desk.endOtherSessions(current);
        return done();
    }

    private static String done() {
        Told.done("sessions.done");
        return "/account.xhtml?faces-redirect=true";
    }
}
