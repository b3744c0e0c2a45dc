package eu.dfence.register.web.requests;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Missing;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestState;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One request and its next step. */
@Named("oneRequest")
@ViewScoped
public class RequestBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 20;

    @EJB
    RequestDesk desk;

    @EJB
    CustomerDesk customers;

    @Inject
    transient Clock clock;

    private RequestCard card;
    private TypedStep typed;
    private String text;
    private List<CustomerRow> found;
    private transient Part scan;

    @PostConstruct
    void open() {
        card = desk.request(Addressed.id("id"));
        typed = new TypedStep(LocalDate.now(clock));
        text = card.row().name();
    }

    public String take() {
        desk.take(id());
        return again();
    }

    public void search() {
        found = text == null
                ? null
                : customers.search(new CustomerSearch(text, OFFERED)).rows();
    }

    public String recognise(SubjectId customer) {
        desk.recognise(id(), customer);
        return again();
    }

    public String recogniseNobody() {
        desk.recogniseNobody(id());
        return again();
    }

    public String identify() {
        desk.identify(id(), typed.getMethod(), typed.getIdentifiedOn());
        return again();
    }

    public String pause() {
        desk.pause(id(), typed.getReason(), typed.getQuestion(), typed.getHeldOn());
        return again();
    }

    public String resume() {
        desk.resume(id(), typed.getResumedOn());
        return again();
    }

    public String extend() {
        desk.extend(id(), typed.getExtension(), typed.getToldOn());
        return again();
    }

    public String decide() {
        desk.decide(id(), typed.form());
        return again();
    }

    public String close() {
        desk.close(id(), typed.closing());
        return again();
    }

    public String attach() throws IOException {
        try (InputStream content = scan == null ? InputStream.nullInputStream() : scan.getInputStream()) {
            desk.attach(id(), content.readAllBytes());
        }
        return again();
    }

    private UUID id() {
        return card.row().id();
    }

    private String again() {
        return "/requests/request.xhtml?faces-redirect=true&id=" + id();
    }

    /** In the order in which they are done. */
    public List<Missing> getMissing() {
        return Stream.of(Missing.values()).filter(card.missing()::contains).toList();
    }

    public boolean isUndecided() {
        return card.row().open() && card.row().state() != RequestState.DECIDED;
    }

    public RequestCard getCard() {
        return card;
    }

    public TypedStep getTyped() {
        return typed;
    }

    /** Null before anybody was looked for. */
    public List<CustomerRow> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
