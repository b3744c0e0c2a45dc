package eu.dfence.register.web.invoicing;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.faces.context.FacesContext;
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
}
