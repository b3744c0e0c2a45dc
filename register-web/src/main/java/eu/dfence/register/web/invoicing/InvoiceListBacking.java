package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceFilter;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The list of invoices: what is open first, or what a typed number or reference names. */
@Named("invoiceList")
@RequestScoped
public class InvoiceListBacking {
    @EJB
    InvoiceDesk invoices;

    private InvoiceFilter filter;
    private Page<InvoiceRow> page;
    private String typed;

    @PostConstruct
    void open() {
        String wanted = String.valueOf(Requested.text("show")).toUpperCase(Locale.ROOT);
        filter = Stream.of(InvoiceFilter.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(InvoiceFilter.OPEN);
    }

    /** Opens the invoice when exactly one is meant; else the page says what it found. */
    public String search() {
        page = invoices.search(typed == null ? "" : typed);
        return page.rows().size() == 1
                ? "/invoices/invoice.xhtml?faces-redirect=true&id="
                        + page.rows().get(0).id()
                : null;
    }

    public boolean isSearched() {
        return typed != null;
    }

    public Page<InvoiceRow> getPage() {
        if (page == null) {
            page = invoices.list(filter, Requested.text("at"));
        }
        return page;
    }

    public List<InvoiceFilter> getFilters() {
        return List.of(InvoiceFilter.OPEN, InvoiceFilter.OVERDUE, InvoiceFilter.SETTLED, InvoiceFilter.ALL);
    }

    public InvoiceFilter getFilter() {
        return filter;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
