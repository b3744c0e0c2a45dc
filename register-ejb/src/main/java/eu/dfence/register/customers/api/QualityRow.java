package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A customer whose data is incomplete, old or wrong.
 *
 * @param city of the postal address, or null
 * @param since the day mail came back, or the day the old value was told; null when something is not there
 */
@PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
public record QualityRow(SubjectId id, long number, String name, String city, LocalDate since)
        implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(id);
    }
}
