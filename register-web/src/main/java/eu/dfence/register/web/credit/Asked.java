package eu.dfence.register.web.credit;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What an address or a form names by opaque ids. */
final class Asked {
    private Asked() {}

    static SubjectId customer(HttpServletRequest request) {
        return new SubjectId(required(request, "id", "customers.unknown"));
    }

    /** Null when none is named. */
    static UUID id(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.isBlank() ? null : required(request, name, "credit.unknown");
    }

    private static UUID required(HttpServletRequest request, String name, String unknown) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter(name)));
        } catch (IllegalArgumentException noId) {
            throw new RegisterException(unknown);
        }
    }
}
