package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.PauseReason;
import java.io.Serializable;
import java.time.LocalDate;

/** The next step of a request as it is being typed; every day is today unless told otherwise. */
public class TypedStep implements Serializable {
    private static final long serialVersionUID = 1L;

    private IdentityMethod method;
    private LocalDate identifiedOn;
    private PauseReason reason = PauseReason.IDENTITY_DOUBT;
    private String question;
    private LocalDate heldOn;
    private LocalDate resumedOn;
    private String extension;
    private LocalDate toldOn;
    private Decision decision;
    private String reasons;
    private String ground;
    private LocalDate answeredOn;
    private String fee;
    private String feeReason;

    TypedStep(LocalDate today) {
        identifiedOn = today;
        heldOn = today;
        resumedOn = today;
        toldOn = today;
        answeredOn = today;
    }

    DecisionForm form() {
        return new DecisionForm(decision, reasons, ground);
    }

    ClosingForm closing() {
        return new ClosingForm(answeredOn, fee, feeReason);
    }

    public IdentityMethod getMethod() {
        return method;
    }

    public void setMethod(IdentityMethod method) {
        this.method = method;
    }

    public LocalDate getIdentifiedOn() {
        return identifiedOn;
    }

    public void setIdentifiedOn(LocalDate identifiedOn) {
        this.identifiedOn = identifiedOn;
    }

    public PauseReason getReason() {
        return reason;
    }

    public void setReason(PauseReason reason) {
        this.reason = reason;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getResumedOn() {
        return resumedOn;
    }

    public void setResumedOn(LocalDate resumedOn) {
        this.resumedOn = resumedOn;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getFee() {
        return fee;
    }

    public void setFee(String fee) {
        this.fee = fee;
    }

    public String getFeeReason() {
        return feeReason;
    }

    public void setFeeReason(String feeReason) {
        this.feeReason = feeReason;
    }
}
