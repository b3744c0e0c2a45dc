package eu.dfence.register.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** A sentence about what was done; it is still there on the page a redirect leads to. */
public final class Told {
    private static final String NEXT = "register.told";

    private Told() {}

    public static void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /**
     * A warning that waits for the page it is about, told where there is none yet.
     *
     * @param page where the answer leads, with its question mark
     */
    public static void next(HttpServletRequest request, String page, String sentence) {
        request.getSession().setAttribute(NEXT, new Waiting(page, sentence));
    }

    /** Hands the page what was told before there was one; whichever other page comes first shows nothing of it. */
    static void come(FacesContext faces, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NEXT) instanceof Waiting next && next.isFor(request)) {
            session.removeAttribute(NEXT);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, next.sentence(), null));
        }
    }

    record Waiting(String page, String sentence) implements Serializable {
        boolean isFor(HttpServletRequest request) {
            return page.equals(request.getServletPath() + "?" + request.getQueryString());
        }
    }
}
