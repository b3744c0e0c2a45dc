package eu.dfence.register.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers of every answer (OWASP ASVS 5.0 3.4). Pages get their content security policy from PrimeFaces, which
 * knows the page's nonce; files get the one here.
 */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String OF_FILES =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";
    private static final String KEPT_FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", request.getParameter("v") == null ? "no-cache" : KEPT_FOR_A_YEAR);
        } else if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith("/assets/") || path.endsWith(".pdf")) {
            response.setHeader("Content-Security-Policy", OF_FILES + (path.endsWith(".pdf") ? "'self'" : "'none'"));
        }
        chain.doFilter(new SessionCookie(request, response), response);
    }
}
