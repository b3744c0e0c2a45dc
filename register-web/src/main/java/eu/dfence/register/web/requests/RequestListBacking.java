package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The requests as a list: what is open by its deadline, or everything as it came. */
@Named("requestList")
@RequestScoped
public class RequestListBacking {
    @EJB
    RequestDesk desk;

    private RequestFilter filter;
    private Page<RequestRow> page;

    @PostConstruct
    void open() {
        RequestFilter asked = Addressed.one(RequestFilter.class, "show");
        filter = asked == null ? RequestFilter.OPEN : asked;
        page = desk.list(filter, Addressed.text("at"));
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
