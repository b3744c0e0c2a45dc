package eu.dfence.register.web.staff;

import eu.dfence.register.shared.api.RegisterException;
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
import java.util.UUID;

/** One account as it stands. What may be done about it has a backing for each panel of the page. */
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

    public void load() {
        if (card == null) {
            if (id == null) {
                throw new RegisterException("staff.unknown");
            }
            card = desk.person(id);
        }
    }

    /** Tells what was done on the page as it then stands. */
    public String done(String key) {
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

    public StaffCard getCard() {
        return card;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
