package eu.dfence.register.web.staff;

import java.io.Serializable;
import java.time.LocalDate;

/** A signature on paper as it is being recorded. */
public class PaperForm implements Serializable {
    private static final long serialVersionUID = 1L;

    String place;
    LocalDate signedOn;

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
