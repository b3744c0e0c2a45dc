package eu.dfence.register.web.screening;

import eu.dfence.register.privacy.screening.api.Outcome;
import eu.dfence.register.privacy.screening.api.ScreeningCard;
import eu.dfence.register.privacy.screening.api.ScreeningDesk;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One signed screening, and the next version of it; without one, the first. */
@Named("oneScreening")
@ViewScoped
public class ScreeningBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ScreeningDesk desk;

    @Inject
    transient Clock clock;

    @Inject
    transient HttpServletRequest request;

    private ScreeningCard card;
    private TypedScreening typed;

    @PostConstruct
    void open() {
        LocalDate nextYear = LocalDate.now(clock).plusYears(1);
        String id = request.getParameter("id");
        card = id == null ? null : desk.screening(id(id));
        typed = card == null ? new TypedScreening(nextYear) : new TypedScreening(card.form(), nextYear);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RegisterException("screening.unknown");
        }
    }

    public String sign() {
        UUID signed = card == null
                ? desk.sign(null, 0, typed.form())
                : desk.sign(card.row().processingId(), card.row().revision(), typed.form());
        return "/dpia/record.xhtml?faces-redirect=true&id=" + signed;
    }

    /** Whether the next version can be made from this one. */
    public boolean isOpen() {
        return card == null || card.newest();
    }

    /** Null while nothing was signed. */
    public ScreeningCard getCard() {
        return card;
    }

    public TypedScreening getTyped() {
        return typed;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }
}
