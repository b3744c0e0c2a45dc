package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.access.api.Restriction;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** What a customer forbade, and whether the processing is restricted. */
@Named("customerBans")
@RequestScoped
public class CustomerBansBacking {
    @EJB
    CustomerDesk desk;

    @EJB
    ProhibitionDesk prohibitions;

    @EJB
    RestrictionDesk restrictions;

    @Inject
    CustomerRights rights;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private CustomerCard card;
    private Channel channel = Channel.PHONE;
    private RestrictionGround ground;
    private LocalDate toldOn;
    private Channel toldBy = Channel.LETTER;

    public CustomerCard getCard() {
        if (card == null) {
            card = desk.card(AskedCustomer.required(request));
        }
        return card;
    }

    public Prohibition.Kind[] getKinds() {
        return Prohibition.Kind.values();
    }

    /** The day it was forbidden, or null while it is not. */
    public LocalDate since(Prohibition.Kind kind) {
        return getCard().prohibitions().stream()
                .filter(each -> each.kind() == kind)
                .map(Prohibition::setOn)
                .findFirst()
                .orElse(null);
    }

    /** Whether it was said before an erasure and known again when the same was recorded. */
    public boolean survived(Prohibition.Kind kind) {
        return getCard().prohibitions().stream().anyMatch(each -> each.kind() == kind && each.survived());
    }

    public String forbid(Prohibition.Kind kind) {
        prohibitions.set(AskedCustomer.required(request), kind, channel);
        return again();
    }

    public String allow(Prohibition.Kind kind) {
        prohibitions.lift(AskedCustomer.required(request), kind);
        return again();
    }

    public String restrict() {
        if (ground == null) {
            CustomerMessages.refuse("customers.refused.ground");
            return null;
        }
        restrictions.restrict(AskedCustomer.required(request), ground);
        return again();
    }

    public String liftRestriction() {
        restrictions.lift(AskedCustomer.required(request), toldOn, toldBy);
        return again();
    }

    /** The restriction in force, or null, also for whoever may not know its ground. */
    public Restriction getRestriction() {
        return getCard().restricted() && rights.isRestrict()
                ? restrictions.inForce(getCard().id()).orElse(null)
                : null;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    private String again() {
        return "/customers/bans.xhtml?faces-redirect=true&id=" + AskedCustomer.required(request);
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public RestrictionGround[] getGrounds() {
        return RestrictionGround.values();
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public RestrictionGround getGround() {
        return ground;
    }

    public void setGround(RestrictionGround ground) {
        this.ground = ground;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public Channel getToldBy() {
        return toldBy;
    }

    public void setToldBy(Channel toldBy) {
        this.toldBy = toldBy;
    }
}
