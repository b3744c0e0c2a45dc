package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;

/** The texts in force on a day. */
@Dependent
class Wordings {
    Optional<Wording> inForce(LetterKind kind, LetterLanguage language, LocalDate day) {
        return Shipped.text(kind, language);
    }

    /** @throws RegisterException {@code letters.refused.no-controller} while nobody has written who the controller is */
    House house(LetterLanguage language, LocalDate day) {
        return new House(
                language,
                day,
                inForce(LetterKind.CONTROLLER, language, day)
                        .orElseThrow(() -> new RegisterException("letters.refused.no-controller"))
                        .body(),
                inForce(LetterKind.OMBUDSMAN, language, day).orElseThrow().body(),
                inForce(LetterKind.COURT, language, day).orElseThrow().body());
    }
}
