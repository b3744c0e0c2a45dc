package eu.dfence.register.web.staff;

import eu.dfence.register.staff.api.OneTimePassword;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;

/** A password on its way to the eyes of one administrator: on the page a redirect leads to, and not when it is loaded again. */
final class ShownOnce {
    private static final String KEY = "oneTimePassword";

    private ShownOnce() {}

    static String onThePageOf(OneTimePassword made) {
        flash().put(KEY, made);
        return "/staff/person.xhtml?faces-redirect=true&id=" + made.account();
    }

    /** For that account, or null. */
    static OneTimePassword on(Object account) {
        return flash().get(KEY) instanceof OneTimePassword made
                        && made.account().equals(account)
                ? made
                : null;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
