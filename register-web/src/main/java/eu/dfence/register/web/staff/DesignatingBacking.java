package eu.dfence.register.web.staff;

import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.StaffDesk;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Giving the person of the page a task, and taking one away. */
@Named("designating")
@ViewScoped
public class DesignatingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    StaffDesk desk;

    @Inject
    PersonBacking person;

    private final DesignationForm form = new DesignationForm();
    private boolean contactLacking;

    @Inject
    void open(Clock clock) {
        form.from = LocalDate.now(clock);
        contactLacking = desk.contactLacking();
    }

    /** Nobody can give tasks: then IT names who will. */
    public boolean isContactLacking() {
        return contactLacking;
    }

    public String designate() {
        desk.designate(person.getId(), form.role, form.maintain, form.from, form.to);
        return person.done("staff.done.designated");
    }

    public String designateFirstContact() {
        desk.designateFirstContact(person.getId());
        return person.done("staff.done.designated");
    }

    public String revoke(long which) {
        desk.revokeDesignation(person.getId(), which);
        return person.done("staff.done.designation-revoked");
    }

    public List<String> getRoles() {
        return Roles.TRADE;
    }

    public DesignationForm getForm() {
        return form;
    }
}
