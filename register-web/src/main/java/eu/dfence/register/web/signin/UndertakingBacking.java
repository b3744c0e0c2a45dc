package eu.dfence.register.web.signin;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.OwnDesk;
import eu.dfence.register.staff.api.OwnDesk.Standing;
import eu.dfence.register.staff.api.Rights.Missing;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Reading and signing the confidentiality undertaking: all that a session without one can do. */
@Named("undertaking")
@ViewScoped
public class UndertakingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OwnDesk desk;

    @Inject
    Clock clock;

    private Standing standing;
    private String language;
    private String place;
    private boolean read;

    public Standing getStanding() {
        String shown =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        if (standing == null || !shown.equals(language)) {
            standing = desk.standing(shown);
            language = shown;
        }
        return standing;
    }

    public String sign() {
        if (!read) {
            throw new RegisterException("undertaking.refused.unread");
        }
        desk.signUndertaking(getStanding().paper().textVersion(), language, place);
        return "/undertaking.xhtml?faces-redirect=true";
    }

    /** The undertaking is what is missing, or at least part of it. */
    public boolean isMissing() {
        return missing(Missing.UNDERTAKING);
    }

    public boolean isEmployerMissing() {
        return missing(Missing.EMPLOYER_AGREEMENT);
    }

    public boolean isOpeningMissing() {
        return missing(Missing.OPENING);
    }

    public boolean isLapsed() {
        LocalDate until = getStanding().previousUntil();
        return until != null && until.isBefore(LocalDate.now(clock));
    }

    public String[] getParagraphs() {
        return getStanding().paper().paragraphs().split("\\n\\s*\\n");
    }

    private boolean missing(Missing what) {
        return getStanding().rights().missing().contains(what);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
