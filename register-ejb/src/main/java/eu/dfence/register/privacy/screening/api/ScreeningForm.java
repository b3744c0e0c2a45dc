package eu.dfence.register.privacy.screening.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A screening as it is signed.
 *
 * @param processing what it is called
 * @param describes what is done, with whose data and what for
 * @param answers one for each {@link Question}
 * @param reasons why the outcome is what it is
 * @param advice what the privacy officer advised (GDPR Art. 35(2))
 * @param reviewOn when it is looked at again, later than today (Art. 35(11))
 */
public record ScreeningForm(
        String processing,
        String describes,
        List<Answered> answers,
        Outcome outcome,
        String reasons,
        String advice,
        LocalDate reviewOn)
        implements Serializable {
    public ScreeningForm {
        answers = List.copyOf(answers);
    }
}
