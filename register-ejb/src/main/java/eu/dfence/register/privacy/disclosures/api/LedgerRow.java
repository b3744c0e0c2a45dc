package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Something that left.
 *
 * @param name of the recipient, or null of the person and the debtor
 * @param persons how many stood in it
 * @param subject the person when it was one, else null
 * @param country where it went, or null
 * @param by name of whoever handed it out
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record LedgerRow(
        long id,
        Instant at,
        Exit exit,
        Addressee.Kind to,
        String name,
        DisclosurePurpose purpose,
        Set<Field> fields,
        int persons,
        SubjectId subject,
        String country,
        TransferBasis basis,
        String sha256,
        String by)
        implements Shown, Serializable {
    public LedgerRow {
        fields = Set.copyOf(fields);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return subject == null ? List.of() : List.of(subject);
    }
}
