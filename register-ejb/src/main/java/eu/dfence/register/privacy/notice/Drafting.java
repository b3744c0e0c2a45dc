package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Processing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Asks what the draft of a day is made of. */
@Dependent
class Drafting {
    @Inject
    Processing processing;

    @Inject
    Wordings wordings;

    Draft on(LocalDate day) {
        Map<LetterLanguage, Map<Clause, String>> own = new EnumMap<>(LetterLanguage.class);
        for (LetterLanguage language : LetterLanguage.values()) own.put(language, wordings.own(language));
        return Draft.of(processing.facts(day), own, wordings.repealed(day));
    }
}
