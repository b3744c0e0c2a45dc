package eu.dfence.register.web.requests;

import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import java.io.Serializable;

/** A correction as it is about to be carried out: what the person's words seem to mean stands ready. */
public class TypedCorrecting implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CorrectionCase.Item item;
    private ContactDatum datum;
    private String value;
    private String language = "fi";

    TypedCorrecting(CorrectionCase.Item item) {
        this.item = item;
        this.datum = ContactDatum.meant(item.asked().datum());
        this.value = item.asked().wanted();
    }

    public CorrectionCase.Item getItem() {
        return item;
    }

    public boolean isErases() {
        return item.asked().remedy() == Correction.Remedy.ERASE;
    }

    public ContactDatum getDatum() {
        return datum;
    }

    public void setDatum(ContactDatum datum) {
        this.datum = datum;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    /** Of the notices to those who gave or got the wrong value. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
