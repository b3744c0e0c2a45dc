package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachCard;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.RulingForm;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.Serializable;
import java.time.Instant;

/** The assessment of a breach and its next report as they are being typed. */
public class TypedRuling implements Serializable {
    private static final long serialVersionUID = 1L;

    private Risk risk;
    private String riskReasons;
    private boolean notifies = true;
    private String lateReasons;
    private Telling telling;
    private String tellingReasons;
    private Phase phase;
    private LetterLanguage language = LetterLanguage.FI;
    private String contact;
    private Instant sentAt;
    private String reference;

    TypedRuling(BreachCard card, Instant now) {
        RulingForm ruling = card.ruling();
        if (ruling != null) {
            risk = ruling.risk();
            riskReasons = ruling.riskReasons();
            notifies = ruling.notifies();
            lateReasons = ruling.lateReasons();
            telling = ruling.telling();
            tellingReasons = ruling.tellingReasons();
        }
        phase = card.notifiedAt() == null ? Phase.INITIAL : Phase.SUPPLEMENT;
        sentAt = now;
    }

    RulingForm form() {
        return new RulingForm(risk, riskReasons, notifies, lateReasons, telling, tellingReasons);
    }

    public Risk getRisk() {
        return risk;
    }

    public void setRisk(Risk risk) {
        this.risk = risk;
    }

    public String getRiskReasons() {
        return riskReasons;
    }

    public void setRiskReasons(String riskReasons) {
        this.riskReasons = riskReasons;
    }

    public boolean isNotifies() {
        return notifies;
    }

    public void setNotifies(boolean notifies) {
        this.notifies = notifies;
    }

    public String getLateReasons() {
        return lateReasons;
    }

    public void setLateReasons(String lateReasons) {
        this.lateReasons = lateReasons;
    }

    public Telling getTelling() {
        return telling;
    }

    public void setTelling(Telling telling) {
        this.telling = telling;
    }

    public String getTellingReasons() {
        return tellingReasons;
    }

    public void setTellingReasons(String tellingReasons) {
        this.tellingReasons = tellingReasons;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public void setSentAt(Instant sentAt) {
        this.sentAt = sentAt;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
