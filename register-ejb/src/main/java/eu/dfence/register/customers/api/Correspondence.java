package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.List;

/** Where the house writes to somebody; asked inside one transaction and without a role. */
public interface Correspondence {
    /**
     * The lines of a letter's address field: the name as it is said, then the postal address in force, the post town in
     * capitals and the country only when it is not Finland (Posti's addressing instructions).
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}
     */
    List<String> addressField(SubjectId customer);
}
