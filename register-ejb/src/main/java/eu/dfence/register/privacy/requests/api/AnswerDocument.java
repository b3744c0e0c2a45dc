package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A file of an answer, byte for byte as it left.
 *
 * @param fileName names the request and nobody, for example {@code TP-2026-036-todistus.pdf}
 * @param sha256 of the content, in hex
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record AnswerDocument(SubjectId subject, String fileName, AnswerFormat format, String sha256, byte[] content)
        implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
