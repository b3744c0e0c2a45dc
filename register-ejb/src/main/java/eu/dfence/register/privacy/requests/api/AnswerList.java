package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What has been made to answer a request, in the order it was made.
 *
 * @param attachments what a cover letter would name, in the language of the request
 * @param signatory who would sign today: the caller's name
 * @param title of the signatory
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record AnswerList(SubjectId subject, List<Row> rows, List<String> attachments, String signatory, String title)
        implements Shown, Serializable {
    /**
     * @param bytes length
     * @param sha256 of the content, in hex
     */
    public record Row(UUID id, AnswerKind kind, AnswerFormat format, long bytes, String sha256, Instant madeAt)
            implements Serializable {}

    public AnswerList {
        rows = List.copyOf(rows);
        attachments = List.copyOf(attachments);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
