package eu.dfence.register.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** A sentence about what was done; it is still there on the page a redirect leads to. */
public final class Told {
    private static final String NEXT = "register.told";

    private Told() {}

    public static void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** A warning that the next page shows, told where there is none yet. */
    public static void next(HttpServletRequest request, String sentence) {
        request.getSession().setAttribute(NEXT, sentence);
    }

    /** Hands the page what was told before there was one. */
    static void come(FacesContext faces, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NEXT) instanceof String sentence) {
            session.removeAttribute(NEXT);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        }
    }
}
