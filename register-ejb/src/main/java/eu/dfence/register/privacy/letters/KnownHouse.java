package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.HouseKnown;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

@Dependent
class KnownHouse implements HouseKnown {
    @Inject
    Wordings wordings;

    @Override
    public Optional<String> controller(LetterLanguage language, LocalDate day) {
        return wordings.inForce(LetterKind.CONTROLLER, language, day).map(Wording::body);
    }

    @Override
    public Optional<String> ombudsman(LetterLanguage language, LocalDate day) {
        return wordings.inForce(LetterKind.OMBUDSMAN, language, day).map(Wording::body);
    }
}
