package eu.dfence.register.web.staff;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.OneTimePassword;
import eu.dfence.register.staff.api.StaffCard;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One account: its designations and undertakings, and what may be done about them. */
@Named("person")
@ViewScoped
public class PersonBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    StaffDesk desk;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    private UUID id;
    private StaffCard card;
    private boolean contactLacking;
    private final DesignationForm designation = new DesignationForm();
    private final PaperForm paper = new PaperForm();
    private String reason;
    private String typedName;

    public void load() {
        if (card == null) {
            if (id == null) {
                throw new RegisterException("staff.unknown");
            }
            card = desk.person(id);
            contactLacking = desk.contactLacking();
            designation.from = LocalDate.now(clock);
            paper.signedOn = LocalDate.now(clock);
        }
    }

    public String designate() {
        desk.designate(id, designation.role, designation.maintain, designation.from, designation.to);
        return done("staff.done.designated");
    }

    public boolean isContactLacking() {
        return contactLacking;
    }

    public String designateFirstContact() {
        desk.designateFirstContact(id);
        return done("staff.done.designated");
    }

    public String revokeDesignation(long which) {
        desk.revokeDesignation(id, which);
        return done("staff.done.designation-revoked");
    }

    public String recordPaper() {
        desk.recordPaperUndertaking(id, paper.place, paper.signedOn);
        return done("staff.done.paper");
    }

    public String revokeUndertakings() {
        desk.revokeUndertakings(id, reason);
        return done("staff.done.undertakings-revoked");
    }

    public String resetPassword() {
        OneTimePassword made = desk.resetPassword(id);
        Told.done("staff.done.reset");
        return ShownOnce.onThePageOf(made);
    }

    public String unlock() {
        desk.unlock(id);
        return done("staff.done.unlocked");
    }

    /** Closing cannot be undone, so the user name is typed first. */
    public String close() {
        if (!card.row().userName().equals(typedName)) {
            throw new RegisterException("staff.refused.typed-name");
        }
        desk.close(id);
        return done("staff.done.closed");
    }

    private String done(String key) {
        Told.done(key);
        return "/staff/person.xhtml?faces-redirect=true&id=" + id;
    }

    public Standing getStanding() {
        return Standing.of(card.row(), LocalDate.now(clock));
    }

    public OneTimePassword getMade() {
        return ShownOnce.on(id);
    }

    public boolean isOwn() {
        return me.accountId().equals(id);
    }

    public boolean isUndertaken() {
        return card.row().undertakingUntil() != null;
    }

    public List<String> getRoles() {
        return Roles.TRADE;
    }

    public StaffCard getCard() {
        return card;
    }

    public DesignationForm getDesignation() {
        return designation;
    }

    public PaperForm getPaper() {
        return paper;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }
}
