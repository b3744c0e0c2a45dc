package eu.dfence.register.web.staff;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.OneTimePassword;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Helping the person of the page in, or shutting the account for good. */
@Named("entering")
@ViewScoped
public class EnteringBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    StaffDesk desk;

    @Inject
    PersonBacking person;

    private String typedName;

    public String resetPassword() {
        OneTimePassword made = desk.resetPassword(person.getId());
        Told.done("staff.done.reset");
        return ShownOnce.onThePageOf(made);
    }

    public String unlock() {
        desk.unlock(person.getId());
        return person.done("staff.done.unlocked");
    }

    /** Closing cannot be undone, so the user name is typed first. */
    public String close() {
        if (!person.getCard().row().userName().equals(typedName)) {
            throw new RegisterException("staff.refused.typed-name");
        }
        desk.close(person.getId());
        return person.done("staff.done.closed");
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }
}
