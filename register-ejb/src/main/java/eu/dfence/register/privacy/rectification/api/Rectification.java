package eu.dfence.register.privacy.rectification.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** What a request corrects, and who was told of it. */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record Rectification(CorrectionCase corrections, List<NoticeRow> notices) implements Shown, Serializable {
    public Rectification {
        notices = List.copyOf(notices);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(corrections.subject());
    }
}
