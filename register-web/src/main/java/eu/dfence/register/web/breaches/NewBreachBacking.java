package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.Recorded;
import eu.dfence.register.web.shell.Retyped;
import eu.dfence.register.web.shell.Tasks;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** A breach is written down, by whoever sees it first. */
@Named("newBreach")
@ViewScoped
public class NewBreachBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    BreachDesk desk;

    @Inject
    transient Tasks tasks;

    @Inject
    transient HttpServletRequest request;

    private final TypedBreach typed = new TypedBreach();
    private boolean retyped;
    private String done;

    @PostConstruct
    void open() {
        retyped = Retyped.is(request);
        done = request.getParameter("done");
        if (retyped) typed.takeBack(request);
    }

    /** Who may read the register goes on with the breach; IT is told its number. */
    public String save() {
        Recorded recorded = desk.record(typed.form());
        return tasks.may("breaches")
                ? "/breaches/breach.xhtml?faces-redirect=true&id=" + recorded.id()
                : "/breaches/new.xhtml?faces-redirect=true&done=" + recorded.number();
    }

    public TypedBreach getTyped() {
        return typed;
    }

    /** Whether what stands in the form was typed before its page expired. */
    public boolean isRetyped() {
        return retyped;
    }

    /** Number of the breach just written down, or null. */
    public String getDone() {
        return done != null && done.matches("TL-[0-9]{4}-[0-9]{3,9}") ? done : null;
    }
}
