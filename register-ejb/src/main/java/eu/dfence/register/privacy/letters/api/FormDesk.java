package eu.dfence.register.privacy.letters.api;

/** Where anybody at work gets the empty form with which a person can ask; no form is a condition. */
public interface FormDesk {
    /**
     * PDF/A-3a and PDF/UA-1, with the controller's address of today.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code letters.refused.no-controller}
     */
    byte[] requestForm(LetterLanguage language);
}
