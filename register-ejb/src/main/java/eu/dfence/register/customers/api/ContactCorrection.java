package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;

/** Puts a value right at the person's word, in the caller's transaction and without a role (GDPR Art. 16). */
public interface ContactCorrection {
    /**
     * The new value's source is the person, by that request.
     *
     * @param value as written; an address as "Orsitie 2, 33720 Tampere"; empty takes the value away
     * @param told the day the person told it
     * @param request its number
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}, {@code
     *     customers.refused.address-line}, what the customer form says of the value, or {@code
     *     customers.refused.nothing-new} when it stands so already
     */
    Corrected correct(SubjectId customer, ContactDatum datum, String value, LocalDate told, String request);
}
