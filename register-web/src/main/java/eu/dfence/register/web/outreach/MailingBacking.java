package eu.dfence.register.web.outreach;

import eu.dfence.register.outreach.api.MailingCard;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.shared.api.Roles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** One mailing: who goes, who is left out and why; and its file, made once. */
@Named("oneMailing")
@RequestScoped
public class MailingBacking {
    @EJB
    MailingDesk desk;

    @Inject
    MadeFile made;

    @Inject
    HttpServletRequest request;

    private MailingCard card;

    public MailingCard getCard() {
        if (card == null) {
            card = desk.card(MailingFileServlet.asked(request));
        }
        return card;
    }

    public String make() {
        UUID id = MailingFileServlet.asked(request);
        made.keep(
                id,
                desk.make(id, FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        return "/mailings/mailing.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the file waits to be fetched by whoever made it. */
    public boolean isWaiting() {
        return made.waits(getCard().mailing().id());
    }

    public boolean isMay() {
        return request.isUserInRole(Roles.SALES_MAINTAIN) || request.isUserInRole(Roles.REGISTER_CONTACT_MAINTAIN);
    }
}
