package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.Signing;
import java.io.Serializable;

/** Who answers for a letter, as it is being typed. */
public class TypedSigning implements Serializable {
    private static final long serialVersionUID = 1L;

    private String signatory;
    private String title;
    private String contact;
    private String place;

    TypedSigning(Signing before) {
        signatory = before.signatory();
        title = before.title();
        contact = before.contact();
        place = before.place();
    }

    Signing signing() {
        return new Signing(signatory, title, contact, place);
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
