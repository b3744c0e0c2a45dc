package eu.dfence.register.web.screening;

import eu.dfence.register.privacy.screening.api.Outcome;
import eu.dfence.register.privacy.screening.api.Question;
import eu.dfence.register.privacy.screening.api.ScreeningForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A screening as it is being typed; the next version begins with what the last one said. */
public class TypedScreening implements Serializable {
    private static final long serialVersionUID = 1L;

    private String processing;
    private String describes;
    private final List<TypedAnswer> answers;
    private Outcome outcome;
    private String reasons;
    private String advice;
    private LocalDate reviewOn;

    TypedScreening(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
        answers = new ArrayList<>(
                Stream.of(Question.values()).map(TypedAnswer::new).toList());
    }

    TypedScreening(ScreeningForm before, LocalDate reviewOn) {
        this.reviewOn = reviewOn;
        processing = before.processing();
        describes = before.describes();
        answers =
                new ArrayList<>(before.answers().stream().map(TypedAnswer::new).toList());
        outcome = before.outcome();
        reasons = before.reasons();
        advice = before.advice();
    }

    /** Whoever leaves a question open is told by the desk. */
    ScreeningForm form() {
        return new ScreeningForm(
                processing,
                describes,
                answers.stream()
                        .filter(each -> each.getYes() != null)
                        .map(TypedAnswer::answered)
                        .toList(),
                outcome,
                reasons,
                advice,
                reviewOn);
    }

    public String getProcessing() {
        return processing;
    }

    public void setProcessing(String processing) {
        this.processing = processing;
    }

    public String getDescribes() {
        return describes;
    }

    public void setDescribes(String describes) {
        this.describes = describes;
    }

    public List<TypedAnswer> getAnswers() {
        return answers;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
