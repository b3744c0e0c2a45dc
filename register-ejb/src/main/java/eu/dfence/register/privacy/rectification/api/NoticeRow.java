package eu.dfence.register.privacy.rectification.api;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One notice to one party.
 *
 * @param name of the party
 * @param datum which data was wrong, in the person's words
 * @param answerBy the day by which the party was asked to answer
 * @param late past that day without an answer
 * @param sentOn or null
 * @param channel how it was sent, or null
 * @param settledOn the day it was acknowledged or given up, or null
 * @param remark what was answered, or why it was given up, or null
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record NoticeRow(
        UUID id,
        UUID request,
        String requestNumber,
        SubjectId subject,
        Party party,
        String name,
        String datum,
        NoticeState state,
        LocalDate answerBy,
        boolean late,
        LocalDate sentOn,
        Channel channel,
        LocalDate settledOn,
        String remark)
        implements Shown, Serializable {
    public boolean open() {
        return settledOn == null;
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
