package eu.dfence.register.web.retention;

import eu.dfence.register.privacy.retention.api.RetentionDesk;
import eu.dfence.register.privacy.retention.api.RetentionState;
import eu.dfence.register.shared.api.Roles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Whether everything goes when its time is over. */
@Named("retention")
@RequestScoped
public class RetentionBacking {
    @EJB
    RetentionDesk desk;

    private RetentionState state;

    public RetentionState getState() {
        if (state == null) {
            state = desk.state();
        }
        return state;
    }

    public String run() {
        desk.run();
        return "/retention/list.xhtml?faces-redirect=true";
    }

    public boolean isRunning() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.PRIVACY_OFFICER_MAINTAIN);
    }
}
