package eu.dfence.register.web.staff;

import eu.dfence.register.staff.api.StaffDesk;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Undertakings of the person of the page: one signed on paper, and the end of them all. */
@Named("undertakings")
@ViewScoped
public class UndertakingsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    StaffDesk desk;

    @Inject
    PersonBacking person;

    private final PaperForm paper = new PaperForm();
    private String reason;

    @Inject
    void open(Clock clock) {
        paper.signedOn = LocalDate.now(clock);
    }

    public String recordPaper() {
        desk.recordPaperUndertaking(person.getId(), paper.place, paper.signedOn);
        return person.done("staff.done.paper");
    }

    public String revoke() {
        desk.revokeUndertakings(person.getId(), reason);
        return person.done("staff.done.undertakings-revoked");
    }

    public PaperForm getPaper() {
        return paper;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
