package eu.dfence.register.privacy.outbox.api;

import eu.dfence.register.privacy.access.api.Channel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to be sent after an erasure. Names nobody.
 *
 * @param number what the letter calls it
 * @param party who gets it, or null when it is the person
 * @param answerBy the day by which it must have left, or its answer come
 * @param late past that day
 * @param sentOn or null
 * @param remindedOn or null
 * @param settledOn the day it was done or given up, or null
 * @param remark why it was given up, or null
 */
public record DispatchRow(
        UUID id,
        String number,
        DispatchKind kind,
        String party,
        DispatchState state,
        LocalDate answerBy,
        boolean late,
        LocalDate sentOn,
        Channel channel,
        LocalDate remindedOn,
        LocalDate settledOn,
        String remark)
        implements Serializable {
    public boolean open() {
        return settledOn == null;
    }
}
