package eu.dfence.register.web.staff;

import eu.dfence.register.staff.api.EmployerCard;
import eu.dfence.register.staff.api.EmployerDesk;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One company and its agreement, or a new one. */
@Named("employer")
@ViewScoped
public class EmployerBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    EmployerDesk desk;

    @Inject
    Clock clock;

    private UUID id;
    private EmployerCard card;
    private TypedEmployer typed;

    public void load() {
        if (typed == null) {
            card = id == null ? null : desk.employer(id);
            typed = card == null ? TypedEmployer.blank(LocalDate.now(clock)) : TypedEmployer.of(card.company());
        }
    }

    public String save() {
        if (card == null) {
            id = desk.open(typed.form());
        } else {
            desk.change(id, card.version(), typed.form());
        }
        return done("staff.done.employer");
    }

    public String endAgreement() {
        desk.endAgreement(id, card.version());
        return done("staff.done.agreement-ended");
    }

    private String done(String key) {
        Told.done(key);
        return "/staff/employer.xhtml?faces-redirect=true&id=" + id;
    }

    /** Null while a new company is written. */
    public EmployerCard getCard() {
        return card;
    }

    public TypedEmployer getTyped() {
        return typed;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
