package eu.dfence.register.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site's page makes a browser send (OWASP ASVS 5.0 3.5.1). Browsers say of each POST where it comes
 * from; the session's cookie stays at home by itself, this holds should a browser ever not keep it there. A program that
 * says nothing about its origin is no browser and carries nobody's cookie but its own.
 */
public class OwnPagesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean ours =
                isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
        if (ours || CHANGES_NOTHING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * @param site how the browser calls the relation of the sending page to this one, or null
     * @param origin scheme, host and port of the sending page; the text {@code null} when the browser hides it
     * @param host host and port that were asked
     */
    static boolean isOurs(String site, String origin, String host) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || host != null && host.equalsIgnoreCase(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
