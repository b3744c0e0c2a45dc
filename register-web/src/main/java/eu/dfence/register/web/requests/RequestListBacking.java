package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The requests as a list: what is open by its deadline, or everything as it came. */
@Named("requestList")
@RequestScoped
public class RequestListBacking {
    @EJB
    RequestDesk desk;

    @Inject
    HttpServletRequest request;

    private RequestFilter filter;
    private String text;
    private Page<RequestRow> page;

    @PostConstruct
    void open() {
        RequestFilter asked = Addressed.one(RequestFilter.class, "show");
        filter = asked == null ? RequestFilter.OPEN : asked;
        boolean typed = "POST".equals(request.getMethod());
        text = typed ? Addressed.text("q") : null;
        page = isSearched() ? desk.find(text) : desk.list(filter, Addressed.text("at"));
    }

    /** What was typed comes by POST and stands in no address. */
    public String getText() {
        return text;
    }

    public boolean isSearched() {
        return text != null && !text.isBlank();
    }

    public RequestFilter[] getFilters() {
        return RequestFilter.values();
    }

    public RequestFilter getFilter() {
        return filter;
    }

    public Page<RequestRow> getPage() {
        return page;
    }
}
