package eu.dfence.register.web.screening;

import eu.dfence.register.privacy.screening.api.Answered;
import eu.dfence.register.privacy.screening.api.Question;
import java.io.Serializable;

/** One question as it is being answered. */
public class TypedAnswer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Question question;
    private Boolean yes;
    private String reason;

    TypedAnswer(Question question) {
        this.question = question;
    }

    TypedAnswer(Answered before) {
        question = before.question();
        yes = before.yes();
        reason = before.reason();
    }

    Answered answered() {
        return new Answered(question, yes, reason);
    }

    public Question getQuestion() {
        return question;
    }

    public Boolean getYes() {
        return yes;
    }

    public void setYes(Boolean yes) {
        this.yes = yes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
