package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachCard;
import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.BreachState;
import eu.dfence.register.privacy.breaches.api.ReportRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;

/** One breach and its next step. */
@Named("oneBreach")
@ViewScoped
public class BreachBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    BreachDesk desk;

    @Inject
    transient Clock clock;

    @Inject
    transient HttpServletRequest request;

    private BreachCard card;
    private TypedBreach facts;
    private TypedRuling typed;

    @PostConstruct
    void open() {
        card = desk.breach(Addressed.id(request.getParameter("id")));
        facts = TypedBreach.of(card.facts());
        typed = new TypedRuling(card, clock.instant());
    }

    public String describe() {
        desk.describe(id(), card.version(), facts.form());
        return again();
    }

    public String assess() {
        desk.assess(id(), card.version(), typed.form());
        return again();
    }

    public String makeReport() {
        desk.makeReport(id(), card.version(), typed.getPhase(), typed.getLanguage(), typed.getContact());
        return again();
    }

    public String sent() {
        desk.sent(getUnsent().id(), typed.getSentAt(), typed.getReference());
        return again();
    }

    public String close() {
        desk.close(id(), card.version());
        return again();
    }

    private UUID id() {
        return card.row().id();
    }

    private String again() {
        return "/breaches/breach.xhtml?faces-redirect=true&id=" + id();
    }

    /** Whether a report can be made. */
    public boolean isReporting() {
        return card.open() && card.ruling() != null && card.ruling().notifies();
    }

    /** The report that was made and has not left, or null. */
    public ReportRow getUnsent() {
        return card.reports().stream()
                .filter(each -> each.sentAt() == null)
                .findFirst()
                .orElse(null);
    }

    public boolean isClosable() {
        return card.open() && card.row().state() != BreachState.OPEN;
    }

    public BreachCard getCard() {
        return card;
    }

    public TypedBreach getFacts() {
        return facts;
    }

    public TypedRuling getTyped() {
        return typed;
    }
}
