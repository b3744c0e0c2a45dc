package eu.dfence.register.web.staff;

import eu.dfence.register.staff.api.NewAccount;
import eu.dfence.register.staff.api.OneTimePassword;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.staff.api.StaffDesk.EmployerRow;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Opens a personal account. Rights come later, from the register contact. */
@Named("newAccount")
@ViewScoped
public class NewAccountBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    StaffDesk desk;

    private String userName;
    private String displayName;
    private String title;
    private UUID employer;
    private String language = "fi";
    private List<EmployerRow> employers;

    public List<EmployerRow> getEmployers() {
        if (employers == null) {
            employers = desk.employers();
        }
        return employers;
    }

    public String open() {
        OneTimePassword made = desk.open(new NewAccount(userName, displayName, title, employer, language));
        Told.done("staff.done.opened", userName);
        return ShownOnce.onThePageOf(made);
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public UUID getEmployer() {
        return employer;
    }

    public void setEmployer(UUID employer) {
        this.employer = employer;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
