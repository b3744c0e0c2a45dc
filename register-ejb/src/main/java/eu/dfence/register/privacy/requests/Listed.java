package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Deadline;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A row before anybody has asked what its handler is called. */
record Listed(
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
        UUID handler) {
    /** In this order {@link #of} reads them. */
    static final String COLUMNS = "r.publicId, r.number, r.subjectId, r.standing, r.name, r.intake.right, r.prohibits,"
            + " r.intake.channel, r.intake.receivedOn, r.state, r.timing.months, r.timing.furtherMonths,"
            + " r.timing.pausedDays, r.timing.heldOn, r.timing.extensionToldOn, r.ruling.decision, r.closedOn,"
            + " r.handlerId, r.timing.dueOn, r.id, r.closing.certificateId";

    static Listed of(Object[] column, LocalDate today, AnswerTerms terms) {
        LocalDate received = receivedOn(column);
        LocalDate held = (LocalDate) column[13];
        LocalDate told = (LocalDate) column[14];
        LocalDate closed = (LocalDate) column[16];
        LocalDate on = closed == null ? today : closed;
        AnswerClock clock = Timing.clock(received, (int) column[10], (int) column[11], (int) column[12], told != null);
        return new Listed(
                (UUID) column[0],
                (String) column[1],
                new SubjectId((UUID) column[2]),
                (Standing) column[3],
                (String) column[4],
                (DataSubjectRight) column[5],
                (boolean) column[6],
                (Channel) column[7],
                received,
                (RequestState) column[9],
                clock.standingSince(held, on).on(on, terms),
                held,
                told,
                (Decision) column[15],
                column[20] != null,
                closed,
                (UUID) column[17]);
    }

    static LocalDate receivedOn(Object[] column) {
        return (LocalDate) column[8];
    }

    static LocalDate dueOn(Object[] column) {
        return (LocalDate) column[18];
    }

    static long id(Object[] column) {
        return (long) column[19];
    }

    /** Where it stands on the board. */
    RequestState column() {
        return state == RequestState.DECIDED ? RequestState.IN_PROGRESS : state;
    }

    RequestRow row(Map<UUID, String> names) {
        return new RequestRow(
                id,
                number,
                subject,
                standing,
                name,
                right,
                prohibits,
                channel,
                receivedOn,
                state,
                deadline,
                heldOn,
                extensionToldOn,
                decision,
                certified,
                closedOn,
                handler == null ? null : names.get(handler));
    }
}
