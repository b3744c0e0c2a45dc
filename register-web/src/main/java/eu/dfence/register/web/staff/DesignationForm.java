package eu.dfence.register.web.staff;

import java.io.Serializable;
import java.time.LocalDate;

/** A new designation as it is being written. */
public class DesignationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    String role;
    boolean maintain;
    LocalDate from;
    LocalDate to;

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public boolean isMaintain() {
        return maintain;
    }

    public void setMaintain(boolean maintain) {
        this.maintain = maintain;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
