package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachCard;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.breaches.api.TellingDesk;
import eu.dfence.register.privacy.breaches.api.TellingProgress;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The affected are told: language by language, some letters at a time, while what was typed stays. */
@Named("telling")
@ViewScoped
public class TellingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    TellingDesk desk;

    @Inject
    BreachBacking one;

    @Inject
    transient Clock clock;

    private TypedNotice typed;
    private LocalDate sentOn;
    private TellingProgress progress;

    @PostConstruct
    void open() {
        typed = new TypedNotice(card().facts());
        sentOn = LocalDate.now(clock);
        progress = desk.progress(id());
    }

    private BreachCard card() {
        return one.getCard();
    }

    private UUID id() {
        return card().row().id();
    }

    public void write() {
        progress = desk.write(id(), card().version(), typed.form());
    }

    public void sent() {
        progress = desk.sent(id(), card().version(), sentOn);
    }

    /** Whether it was decided that each is told. */
    public boolean isDecided() {
        return card().open() && card().ruling() != null && card().ruling().telling() == Telling.TOLD;
    }

    public TellingProgress getProgress() {
        return progress;
    }

    public TypedNotice getTyped() {
        return typed;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
