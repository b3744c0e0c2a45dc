package eu.dfence.register.web.requests;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Received;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.web.shell.Retyped;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A request is written down: who asks is searched for, chosen, or left open. */
@Named("receive")
@ViewScoped
public class ReceiveBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 20;

    @EJB
    RequestDesk desk;

    @EJB
    CustomerDesk customers;

    @Inject
    transient Clock clock;

    @Inject
    transient HttpServletRequest request;

    private TypedRequest typed;
    private String text;
    private List<CustomerRow> found;
    private CustomerRow chosen;
    private Received already;
    private boolean retyped;

    @PostConstruct
    void open() {
        typed = new TypedRequest(LocalDate.now(clock));
        if (Retyped.is(request)) takeBack();
        else if (request.getParameter("customer") != null) chosen = ofCard(Addressed.id("customer"));
    }

    /** The page had expired: what was typed, and who was chosen, stands in it again. */
    private void takeBack() {
        new RetypedRequest(request).into(typed);
        retyped = true;
        chosen = numbered(request.getParameter("chosen"));
        text = request.getParameter("text");
    }

    public void search() {
        found = text == null
                ? null
                : customers.search(new CustomerSearch(text, OFFERED)).rows();
    }

    public void choose(SubjectId customer) {
        chosen = found.stream()
                .filter(row -> row.id().equals(customer))
                .findFirst()
                .orElse(null);
        found = null;
    }

    public void drop() {
        chosen = null;
    }

    public void add() {
        typed.getCorrections().add(new TypedCorrection());
    }

    public String save() {
        Received received = desk.receive(typed.form(chosen == null ? null : chosen.id()));
        already = received.stored() ? null : received;
        return received.stored() ? "/requests/request.xhtml?faces-redirect=true&new=1&id=" + received.id() : null;
    }

    /** Whose card one came from. */
    private CustomerRow ofCard(UUID customer) {
        return numbered(String.valueOf(customers.card(new SubjectId(customer)).number()));
    }

    /** Null without a number, or when nobody has it any more. */
    private CustomerRow numbered(String number) {
        if (number == null || number.isBlank()) return null;
        List<CustomerRow> rows =
                customers.search(new CustomerSearch(number, OFFERED)).rows();
        return rows.size() == 1 ? rows.get(0) : null;
    }

    /** Whether what stands in the form was typed before its page expired. */
    public boolean isRetyped() {
        return retyped;
    }

    public TypedRequest getTyped() {
        return typed;
    }

    public List<CustomerRow> getFound() {
        return found;
    }

    public CustomerRow getChosen() {
        return chosen;
    }

    /** The open request of the same person and right, when there is one. */
    public Received getAlready() {
        return already;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
