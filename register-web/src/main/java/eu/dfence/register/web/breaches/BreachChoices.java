package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.breaches.api.Phase;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.Telling;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What the fields of a breach offer. */
@Named("breachChoices")
@ApplicationScoped
public class BreachChoices {
    public Nature[] getNatures() {
        return Nature.values();
    }

    public DataCategory[] getCategories() {
        return DataCategory.values();
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public Telling[] getTellings() {
        return Telling.values();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public LetterLanguage[] getLanguages() {
        return LetterLanguage.values();
    }
}
