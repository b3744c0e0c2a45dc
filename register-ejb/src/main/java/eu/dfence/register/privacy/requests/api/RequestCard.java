package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One request.
 *
 * @param row what the board shows of it
 * @param contact where the answer goes, or null: to the address on file
 * @param firstDueOn last day of the period without an extension: until then the person can be told of one
 * @param identity how the person was recognised, or null
 * @param answeredOn when the person was told, or null
 * @param fee in euros, nearly always zero
 * @param feeReason or null
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
public record RequestCard(
        RequestRow row,
        String contact,
        Asked asked,
        Instant recordedAt,
        String recordedBy,
        LocalDate firstDueOn,
        IdentityMethod identity,
        LocalDate identifiedOn,
        List<Pause> pauses,
        List<Scan> scans,
        String extensionReason,
        String decisionReasons,
        String decisionGround,
        LocalDate decidedOn,
        String decidedBy,
        LocalDate answeredOn,
        BigDecimal fee,
        String feeReason,
        Set<Missing> missing)
        implements Shown, Serializable {
    /** @param until the day the answer came, or null while the clock stands */
    public record Pause(PauseReason reason, String question, LocalDate from, LocalDate until) implements Serializable {}

    /** @param bytes length */
    public record Scan(UUID id, String format, long bytes, Instant attachedAt) implements Serializable {}

    public RequestCard {
        scans = List.copyOf(scans);
        pauses = List.copyOf(pauses);
        missing = Set.copyOf(missing);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return row.subjectsShown();
    }
}
