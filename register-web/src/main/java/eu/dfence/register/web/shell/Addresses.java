package eu.dfence.register.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Addresses of this application's own pages. */
final class Addresses {
    private static final Pattern OWN = Pattern.compile("(/[A-Za-z0-9._-]+)*/?(\\?[A-Za-z0-9._=&%-]*)?");

    private static final Pattern OPAQUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Addresses() {}

    /** The address when it is one of this application's pages, else its front page: no redirect leaves the house. */
    static String inside(String base, String address) {
        boolean own = address != null
                && address.startsWith(base + "/")
                && !address.contains("..")
                && OWN.matcher(address).matches();
        return own ? address : base + "/";
    }

    /** The address asked for, also on an error page. */
    static String current(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString();
        return query == null ? path + posted(request.getParameter("id")) : path + '?' + query;
    }

    /** A form that was refused stands at an address without a query; whom it is about stands in the form. */
    private static String posted(String id) {
        return id != null && OPAQUE.matcher(id).matches() ? "?id=" + id : "";
    }
}
