package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.CertificateForm.Refused;
import java.io.Serializable;
import java.time.LocalDate;

/** One thing that is not done, as it is being typed. */
public class TypedRefusal implements Serializable {
    private static final long serialVersionUID = 1L;

    private String item;
    private String facts;
    private String provision;
    private LocalDate erasedOn;

    TypedRefusal(String item, String facts, String provision, LocalDate erasedOn) {
        this.item = item;
        this.facts = facts;
        this.provision = provision;
        this.erasedOn = erasedOn;
    }

    boolean empty() {
        return item == null && facts == null && provision == null && erasedOn == null;
    }

    Refused refused() {
        return new Refused(item, facts, provision, erasedOn);
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String provision) {
        this.provision = provision;
    }

    public LocalDate getErasedOn() {
        return erasedOn;
    }

    public void setErasedOn(LocalDate erasedOn) {
        this.erasedOn = erasedOn;
    }
}
