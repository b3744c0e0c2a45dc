package eu.dfence.register.web.claims;

import eu.dfence.register.claims.api.CaseRow;
import eu.dfence.register.claims.api.CollectionDesk;
import eu.dfence.register.privacy.catalogue.api.Page;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The cases of collection: the open ones, or the ones closed last. */
@Named("collectionList")
@RequestScoped
public class CollectionListBacking {
    @EJB
    CollectionDesk desk;

    private boolean open;
    private Page<CaseRow> page;

    @PostConstruct
    void open() {
        open = !"closed".equals(Asked.text("show"));
        page = desk.list(open);
    }

    public boolean isOpen() {
        return open;
    }

    public Page<CaseRow> getPage() {
        return page;
    }
}
