package eu.dfence.register.web.claims;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a page's address or its hidden fields: opaque ids and words of ours. */
final class Asked {
    private Asked() {}

    static String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** @throws RegisterException the refusal when the address names no id */
    static UUID id(String name, String refusal) {
        return parsed(text(name), refusal);
    }

    static Set<UUID> ids(String name, String refusal) {
        String[] many = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return (many == null ? Stream.<String>empty() : Arrays.stream(many))
                .map(each -> parsed(each, refusal))
                .collect(Collectors.toSet());
    }

    private static UUID parsed(String typed, String refusal) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException e) {
            throw new RegisterException(refusal);
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
