package eu.dfence.register.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody who is not signed in is sent, and where they come back to afterwards: only pages of our own. */
final class SignInAddress {
    private SignInAddress() {}

    static String comingBackTo(HttpServletRequest request) {
        String signIn = request.getContextPath() + "/signin.xhtml";
        if (!"GET".equals(request.getMethod())) {
            return signIn + "?expired=true";
        }
        String page = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        boolean home = page.isEmpty() || page.equals("/") || page.equals("/index.xhtml");
        return home ? signIn : signIn + "?to=" + URLEncoder.encode(page + query, StandardCharsets.UTF_8);
    }

    /** The page to go on to: one of ours, else the dashboard. */
    static String goOnTo(String wanted) {
        boolean ours = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.contains("\\")
                && !wanted.contains("\r")
                && !wanted.contains("\n")
                && wanted.contains(".xhtml");
        return ours ? wanted : "/index.xhtml";
    }
}
