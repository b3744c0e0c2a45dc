package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** Who represents whom: found by search, begun today with its source, ended today. */
@Named("represent")
@ViewScoped
public class RepresentBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 20;

    @EJB
    CustomerDesk desk;

    private CustomerCard card;
    private String text;
    private List<CustomerRow> found;
    private String title;
    private Source source = Source.CUSTOMER;
    private String partner;

    @Inject
    void open(HttpServletRequest request) {
        card = desk.card(AskedCustomer.required(request));
    }

    public void search() {
        found = desk.search(new CustomerSearch(text, OFFERED)).rows().stream()
                .filter(row -> row.kind() != card.kind())
                .toList();
    }

    public String begin(SubjectId other) {
        SubjectId person = card.organisation() ? other : card.id();
        SubjectId organisation = card.organisation() ? card.id() : other;
        desk.represent(person, organisation, title, source, partner);
        return AskedCustomer.card(card.id());
    }

    public String end(SubjectId other) {
        desk.endRepresentation(card.organisation() ? other : card.id(), card.organisation() ? card.id() : other);
        return AskedCustomer.card(card.id());
    }

    public CustomerCard getCard() {
        return card;
    }

    /** Null before anything was looked for. */
    public List<CustomerRow> getFound() {
        return found;
    }

    public Source[] getSources() {
        return Source.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}
