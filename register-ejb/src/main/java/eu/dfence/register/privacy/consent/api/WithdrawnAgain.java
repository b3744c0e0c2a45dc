package eu.dfence.register.privacy.consent.api;

/** Does again what a restored backup knows nothing of; asked inside one transaction and without a role. */
public interface WithdrawnAgain {
    /** Adds the row unless what was said last is a withdrawal already: also when the backup does not know the consent either. */
    void withdraw(ConsentWithdrawn lost);
}
