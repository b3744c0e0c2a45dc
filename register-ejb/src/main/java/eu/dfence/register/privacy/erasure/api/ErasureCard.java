package eu.dfence.register.privacy.erasure.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Who asked to be forgotten, and the newest plan.
 *
 * @param open whether it can still be planned
 * @param known whether it is certain who asks, without which nothing is approved (GDPR Art. 12(6))
 * @param name or null of somebody the register no longer knows, whose number is 0
 * @param plan or null before the first
 * @param execution or null before one was carried out
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record ErasureCard(
        UUID request,
        String requestNumber,
        SubjectId subject,
        String name,
        long customerNumber,
        boolean open,
        boolean known,
        ErasurePlan plan,
        Execution execution)
        implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
