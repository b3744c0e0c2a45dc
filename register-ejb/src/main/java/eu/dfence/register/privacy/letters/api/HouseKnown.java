package eu.dfence.register.privacy.letters.api;

import java.time.LocalDate;
import java.util.Optional;

/** What stands on every letter of a day, for whoever has to tell it elsewhere. */
public interface HouseKnown {
    /** The first line is the controller's name, the others its address and how to reach it; empty while nobody has written it. */
    Optional<String> controller(LetterLanguage language, LocalDate day);

    /** How the supervisory authority is reached. */
    Optional<String> ombudsman(LetterLanguage language, LocalDate day);
}
