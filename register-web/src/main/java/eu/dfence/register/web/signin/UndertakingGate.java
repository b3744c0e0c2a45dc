package eu.dfence.register.web.signin;

import eu.dfence.register.staff.api.Rights;
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
import java.util.UUID;

/**
 * Without undertaking, designation or employer's agreement a session can only read and sign the undertaking.
 * The desks refuse on their own; this one spares the walk to a closed door.
 */
@WebFilter("/*")
public class UndertakingGate implements Filter {
    static final String UNDERTAKING = "/undertaking.xhtml";

    @Inject
    StaffRights staffRights;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (http.getUserPrincipal() == null || OpenToAll.page(http.getServletPath()) || open(http)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        String undertaking = http.getContextPath() + UNDERTAKING;
        if ("partial/ajax".equals(http.getHeader("Faces-Request"))) {
            answer.setContentType("text/xml;charset=UTF-8");
            answer.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + undertaking
                            + "\"/></partial-response>");
        } else {
            answer.sendRedirect(undertaking);
        }
    }

    private boolean open(HttpServletRequest request) {
        UUID caller = UUID.fromString(request.getUserPrincipal().getName());
        return staffRights.of(caller).map(Rights::open).orElse(false);
    }
}
