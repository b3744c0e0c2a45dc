package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.NoticeForm;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.Serializable;

/** What the affected are told as it is being typed; it begins with what is known of the breach. */
public class TypedNotice implements Serializable {
    private static final long serialVersionUID = 1L;

    private LetterLanguage language = LetterLanguage.FI;
    private String happened;
    private String consequences;
    private String measures;
    private String advice;
    private String contact;

    TypedNotice(BreachForm known) {
        happened = known.happened();
        consequences = known.consequences();
        measures = known.measures();
    }

    NoticeForm form() {
        return new NoticeForm(language, happened, consequences, measures, advice, contact);
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }

    public String getConsequences() {
        return consequences;
    }

    public void setConsequences(String consequences) {
        this.consequences = consequences;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
