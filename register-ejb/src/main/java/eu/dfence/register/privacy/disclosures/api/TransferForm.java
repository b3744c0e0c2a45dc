package eu.dfence.register.privacy.disclosures.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A basis for what goes to one country.
 *
 * @param grounds the certificate; the clauses' module and the assessment; or why the derogation applies
 * @param to last day, or null
 */
public record TransferForm(String country, TransferBasis basis, String grounds, LocalDate from, LocalDate to)
        implements Serializable {
    /** Whether it was ended on its first day or before. */
    public boolean withdrawn() {
        return from != null && to != null && to.isBefore(from);
    }
}
