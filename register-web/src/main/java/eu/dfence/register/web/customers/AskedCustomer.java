package eu.dfence.register.web.customers;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.servlet.http.HttpServletRequest;

/** The customer an address or a form names by its opaque id. */
final class AskedCustomer {
    private AskedCustomer() {}

    /** Null when none is named. @throws RegisterException {@code customers.unknown} for what is no id */
    static SubjectId of(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return SubjectId.of(id);
        } catch (IllegalArgumentException wrong) {
            throw new RegisterException("customers.unknown");
        }
    }

    static SubjectId required(HttpServletRequest request) {
        SubjectId id = of(request);
        if (id == null) {
            throw new RegisterException("customers.unknown");
        }
        return id;
    }

    static String card(SubjectId id) {
        return "/customers/card.xhtml?faces-redirect=true&id=" + id;
    }
}
