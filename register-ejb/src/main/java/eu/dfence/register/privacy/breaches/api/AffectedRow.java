package eu.dfence.register.privacy.breaches.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody affected by a breach.
 *
 * @param name or null when the person is not in the register any more
 * @param looks how often the person was shown; 0 when found otherwise
 * @param first or null
 * @param last or null
 * @param letter that told the person, or null
 * @param toldOn the day it left, or null
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.LEGAL_OBLIGATION)
public record AffectedRow(
        SubjectId subject, String name, int looks, Instant first, Instant last, UUID letter, LocalDate toldOn)
        implements Shown, Serializable {
    public AffectedRow named(String found) {
        return new AffectedRow(subject, found, looks, first, last, letter, toldOn);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
