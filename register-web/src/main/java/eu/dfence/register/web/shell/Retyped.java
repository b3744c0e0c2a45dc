package eu.dfence.register.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that arrived after its page had expired, and that asked to be kept ({@code r:keep}): its page is opened anew and
 * takes back what was typed from the request. Nothing is done with it until it is sent again.
 */
public final class Retyped {
    private static final String KEPT = "kept";
    private static final String RETYPED = "register.retyped";

    private Retyped() {}

    /** Whether the page that opens now was typed in before. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(RETYPED) != null;
    }

    /** The page to open instead of saying that it expired, or null where nothing asks to be kept. */
    static String page(ExternalContext external) {
        boolean asks = external.getRequestParameterMap().containsKey(KEPT);
        return asks && external.getRequestMap().put(RETYPED, true) == null ? external.getRequestServletPath() : null;
    }
}
