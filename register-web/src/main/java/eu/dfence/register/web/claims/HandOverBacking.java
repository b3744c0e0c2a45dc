package eu.dfence.register.web.claims;

import eu.dfence.register.claims.api.Collectable;
import eu.dfence.register.claims.api.CollectionDesk;
import eu.dfence.register.claims.api.HandOver;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Hands a debtor's overdue invoices to a collection agency. */
@Named("handOver")
@RequestScoped
public class HandOverBacking {
    private static final String UNKNOWN = "invoicing.unknown";

    @EJB
    CollectionDesk desk;

    private Collectable debtor;
    private UUID agency;
    private List<PartnerChoices.Choice> agencies;

    public Collectable getDebtor() {
        if (debtor == null) {
            debtor = desk.collectable(Asked.id("id", UNKNOWN));
        }
        return debtor;
    }

    /** At first the invoice the clerk came from; after a refusal what they chose. */
    public boolean chosen(UUID invoice) {
        Set<UUID> chosen = FacesContext.getCurrentInstance().isPostback()
                ? Asked.ids("invoice", UNKNOWN)
                : Set.of(getDebtor().invoice());
        return chosen.contains(invoice);
    }

    public String handOver() {
        UUID opened = desk.handOver(new HandOver(Asked.ids("invoice", UNKNOWN), agency));
        return "/collection/case.xhtml?faces-redirect=true&id=" + opened;
    }

    public List<PartnerChoices.Choice> getAgencies() {
        if (agencies == null) {
            agencies = desk.agencies();
        }
        return agencies;
    }

    public UUID getAgency() {
        return agency;
    }

    public void setAgency(UUID agency) {
        this.agency = agency;
    }
}
