package eu.dfence.register.privacy.requests.api;

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
 * One request on the board or in the list.
 *
 * @param prohibits sets a ban the moment it is known who asks
 * @param deadline of an open request; of a closed one as it was on the day it closed
 * @param heldOn since when its clock stands, or null
 * @param extensionToldOn when the person was told of the extension, or null
 * @param decision or null before
 * @param certified whether the certificate of its refusal has been made
 * @param handler display name, or null while nobody has it
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record RequestRow(
        UUID id,
        String number,
        SubjectId subject,
        Standing standing,
        String name,
        DataSubjectRight right,
        boolean prohibits,
        Channel channel,
        LocalDate receivedOn,
        RequestState state,
        Deadline deadline,
        LocalDate heldOn,
        LocalDate extensionToldOn,
        Decision decision,
        boolean certified,
        LocalDate closedOn,
        String handler)
        implements Shown, Serializable {
    public boolean open() {
        return state != RequestState.CLOSED;
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
