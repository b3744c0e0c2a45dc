package eu.dfence.register.web.invoicing;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.UUID;

/** What stands in a page's address: opaque ids and nothing of anybody. */
final class Requested {
    private Requested() {}

    static String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** @throws RegisterException {@code invoicing.unknown} when the address names no id */
    static UUID id(String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException e) {
            throw new RegisterException("invoicing.unknown");
        }
    }

    static boolean may(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    /** While a post is read, nothing of what is only shown is asked for. */
    static boolean shown() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
