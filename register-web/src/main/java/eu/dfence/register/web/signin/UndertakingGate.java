package eu.dfence.register.web.signin;

import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.Rights.Missing;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * Without undertaking, designation or employer's agreement a session can only read and sign the undertaking; with a
 * password that somebody else made it can only choose an own one.
 * The desks refuse on their own; this one spares the walk to a closed door.
 */
@WebFilter("/*")
public class UndertakingGate implements Filter {
    static final String UNDERTAKING = "/undertaking.xhtml";
    static final String PASSWORD = "/password.xhtml";

    @Inject
    StaffRights staffRights;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String detour = detour(http);
        if (detour == null) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        String page = http.getContextPath() + detour;
        if ("partial/ajax".equals(http.getHeader("Faces-Request"))) {
            answer.setContentType("text/xml;charset=UTF-8");
            answer.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + page
                            + "\"/></partial-response>");
        } else {
            answer.sendRedirect(page);
        }
    }

    /** The page to go to first, or null. */
    private String detour(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean undertaking = path.equals(UNDERTAKING);
        if (request.getUserPrincipal() == null || OpenToAll.page(path) && !undertaking) {
            return null;
        }
        Optional<Rights> rights =
                staffRights.of(UUID.fromString(request.getUserPrincipal().getName()));
        if (rights.isPresent() && rights.get().missing().contains(Missing.OWN_PASSWORD)) {
            return PASSWORD;
        }
        return undertaking || rights.map(Rights::open).orElse(false) ? null : UNDERTAKING;
    }
}
