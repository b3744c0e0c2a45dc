package eu.dfence.register.web.customers;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.consent.api.ConsentCard;
import eu.dfence.register.privacy.consent.api.ConsentDesk;
import eu.dfence.register.privacy.consent.api.ConsentForm;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** What a customer allowed of electronic direct marketing: one press gives, one press takes back (GDPR Art. 7(3)). */
@Named("customerConsents")
@RequestScoped
public class CustomerConsentsBacking {
    @EJB
    ConsentDesk desk;

    @Inject
    CustomerBansBacking customer;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private ConsentCard card;
    private Channel how = Channel.PHONE;
    private LocalDate saidOn;

    /** In the customer's own language, as it is shown or read to the customer. */
    public ConsentCard getCard() {
        if (card == null) {
            card = desk.consents(AskedCustomer.required(request), language());
        }
        return card;
    }

    public String give(MarketingChannel channel) {
        String shown = request.getParameter("shown-" + channel);
        desk.give(AskedCustomer.required(request), new ConsentForm(channel, how, getSaidOn(), language(), shown));
        return again();
    }

    public String withdraw(MarketingChannel channel) {
        desk.withdraw(AskedCustomer.required(request), channel, how, getSaidOn());
        return again();
    }

    private String language() {
        return customer.getCard().language();
    }

    private String again() {
        return "/customers/bans.xhtml?faces-redirect=true&id=" + AskedCustomer.required(request);
    }

    public Channel getHow() {
        return how;
    }

    public void setHow(Channel how) {
        this.how = how;
    }

    public LocalDate getSaidOn() {
        return saidOn == null ? LocalDate.now(clock) : saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }
}
