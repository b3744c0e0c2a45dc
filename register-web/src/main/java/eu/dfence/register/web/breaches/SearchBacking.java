package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.access.api.LooksKept;
import eu.dfence.register.privacy.breaches.api.AffectedDesk;
import eu.dfence.register.privacy.breaches.api.AffectedQuery;
import eu.dfence.register.privacy.breaches.api.BreachCard;
import eu.dfence.register.privacy.breaches.api.FindingRow;
import eu.dfence.register.privacy.catalogue.api.ListMade;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.staff.api.StaffRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who was affected: what was found so far, and the next question. */
@Named("affectedSearch")
@ViewScoped
public class SearchBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    AffectedDesk desk;

    @EJB
    StaffDesk staff;

    @Inject
    BreachBacking one;

    private TypedSearch typed;
    private List<FindingRow> findings;
    private int affected;
    private List<StaffRow> accounts;
    private List<ListMade> lists;

    @PostConstruct
    void open() {
        BreachCard card = one.getCard();
        typed = new TypedSearch(card.facts().beganAt(), card.facts().awareAt());
        findings = desk.findings(id());
        affected = desk.affected(id());
    }

    public String find() {
        desk.find(id(), one.getCard().version(), typed.query());
        return "/breaches/breach.xhtml?faces-redirect=true&id=" + id();
    }

    private UUID id() {
        return one.getCard().row().id();
    }

    public List<FindingRow> getFindings() {
        return findings;
    }

    public int getAffected() {
        return affected;
    }

    /** Closed ones too: they looked while they were open. */
    public List<StaffRow> getAccounts() {
        if (accounts == null) {
            accounts = staff.staff();
        }
        return accounts;
    }

    public List<ListMade> getLists() {
        if (lists == null) {
            lists = desk.lists(id());
        }
        return lists;
    }

    public AffectedQuery.Origin[] getOrigins() {
        return AffectedQuery.Origin.values();
    }

    public LooksKept.Kind[] getKinds() {
        return LooksKept.Kind.values();
    }

    public TypedSearch getTyped() {
        return typed;
    }
}
