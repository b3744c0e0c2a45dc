package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * One customer in a list.
 *
 * @param name "Mäkinen, Anna" or "Tammiston Pinta Oy"
 * @param represents the organisation represented, or null
 * @param city of the postal address, or null
 * @param phone E.164, or null
 * @param email or null
 */
@PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
public record CustomerRow(
        SubjectId id,
        long number,
        CustomerKind kind,
        CustomerStatus status,
        String name,
        String represents,
        String city,
        String phone,
        String email,
        List<Prohibition> prohibitions,
        boolean restricted)
        implements Shown, Serializable {
    public CustomerRow {
        prohibitions = List.copyOf(prohibitions);
    }

    /** The same customer with what was forbidden; of a restricted one who it is, and nothing to reach them by (GDPR Art. 18(2)). */
    public CustomerRow under(List<Prohibition> forbidden, boolean frozen) {
        return frozen
                ? new CustomerRow(id, number, kind, status, name, null, null, null, null, forbidden, true)
                : new CustomerRow(id, number, kind, status, name, represents, city, phone, email, forbidden, false);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(id);
    }
}
