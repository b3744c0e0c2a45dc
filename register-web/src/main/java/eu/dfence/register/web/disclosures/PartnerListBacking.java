package eu.dfence.register.web.disclosures;

import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import eu.dfence.register.privacy.disclosures.api.PartnerRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The partners, those with something in the way first. */
@Named("partnerList")
@RequestScoped
public class PartnerListBacking {
    @EJB
    PartnerDesk desk;

    private List<PartnerRow> rows;

    @PostConstruct
    void open() {
        rows = desk.partners();
    }

    public List<PartnerRow> getRows() {
        return rows;
    }
}
