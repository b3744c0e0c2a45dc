package eu.dfence.register.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/**
 * Keeps the session's cookie to this site (OWASP ASVS 5.0 3.3.2). The container drops the attribute that web.xml gives,
 * and its listener, told to add it, adds it twice; so it is written when the container has just made the cookie.
 */
public final class SessionCookie extends HttpServletRequestWrapper {
    private static final String HEADER = "Set-Cookie";
    private static final String SAME_SITE = "; SameSite=Strict";

    private final HttpServletResponse response;

    SessionCookie(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    /** Says it of every cookie this answer sets that does not say it yet. */
    public static void keepToThisSite(HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders(HEADER));
        if (response.isCommitted() || cookies.stream().allMatch(SessionCookie::kept)) {
            return;
        }
        response.setHeader(HEADER, strict(cookies.get(0)));
        cookies.stream().skip(1).forEach(cookie -> response.addHeader(HEADER, strict(cookie)));
    }

    private static boolean kept(String cookie) {
        return cookie.contains("SameSite=");
    }

    private static String strict(String cookie) {
        return kept(cookie) ? cookie : cookie + SAME_SITE;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        if (session != null && session.isNew()) {
            keepToThisSite(response);
        }
        return session;
    }
}
