package eu.dfence.register.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** A sentence about what was done; it is still there on the page a redirect leads to. */
public final class Told {
    private Told() {}

    public static void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
