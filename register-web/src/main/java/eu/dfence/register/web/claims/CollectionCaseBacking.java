package eu.dfence.register.web.claims;

import eu.dfence.register.claims.api.CaseCard;
import eu.dfence.register.claims.api.CaseState;
import eu.dfence.register.claims.api.CollectionDesk;
import eu.dfence.register.shared.api.Roles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** One case of collection, and how it ends. */
@Named("collectionCase")
@RequestScoped
public class CollectionCaseBacking {
    private static final String UNKNOWN = "collection.unknown";

    @EJB
    CollectionDesk desk;

    private CaseCard card;
    private LocalDate demandedOn;

    public CaseCard getCard() {
        if (card == null) {
            card = desk.card(Asked.id("id", UNKNOWN));
        }
        return card;
    }

    public String close(String outcome) {
        UUID id = Asked.id("id", UNKNOWN);
        desk.close(id, CaseState.valueOf(outcome), demandedOn);
        return "/collection/case.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isClosable() {
        return Asked.may(Roles.INVOICING_MAINTAIN)
                && (!Asked.shown() || getCard().row().state().open());
    }

    public LocalDate getDemandedOn() {
        return demandedOn;
    }

    public void setDemandedOn(LocalDate demandedOn) {
        this.demandedOn = demandedOn;
    }
}
