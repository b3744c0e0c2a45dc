package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A mailing is chosen as the customer list was narrowed, for a purpose and for a recipient. */
@Named("mailingChoice")
@ViewScoped
public class MailingChoiceBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    MailingDesk desk;

    @Inject
    ListWishes wishes;

    private CustomerFilter filter;
    private Prohibition.Kind purpose;
    private Medium medium = Medium.POST;
    private UUID recipient;
    private List<PartnerChoices.Choice> recipients;

    @PostConstruct
    void open() {
        filter = wishes.shown().look().filter();
        recipients = desk.recipients();
    }

    public String choose() {
        return "/mailings/mailing.xhtml?faces-redirect=true&id=" + desk.choose(filter, purpose, medium, recipient);
    }

    public CustomerFilter getFilter() {
        return filter;
    }

    /** In the order the prohibitions have. */
    public List<Prohibition.Kind> getPurposes() {
        return MailingDesk.PURPOSES.stream().sorted().toList();
    }

    public Medium[] getMedia() {
        return Medium.values();
    }

    public Prohibition.Kind getPurpose() {
        return purpose;
    }

    public void setPurpose(Prohibition.Kind purpose) {
        this.purpose = purpose;
    }

    public Medium getMedium() {
        return medium;
    }

    public void setMedium(Medium medium) {
        this.medium = medium;
    }

    /** Partners to whom a list may go today. */
    public List<PartnerChoices.Choice> getRecipients() {
        return recipients;
    }

    public UUID getRecipient() {
        return recipient;
    }

    public void setRecipient(UUID recipient) {
        this.recipient = recipient;
    }
}
