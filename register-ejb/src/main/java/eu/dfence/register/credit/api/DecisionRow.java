package eu.dfence.register.credit.api;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One decision, with what the customer said to it and what became of that.
 *
 * @param proposal what the rules had come to
 * @param objection null while the customer has said nothing
 * @param review null while nobody has reviewed it
 * @param reviewable whether the viewer may review it: another person decided
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record DecisionRow(
        UUID id, Ruling ruling, Outcome proposal, Objection objection, Ruling review, boolean reviewable)
        implements Serializable {
    /**
     * @param by name of the person who decided
     * @param limit euros, or null when refused
     * @param validTo the last day, or null when refused
     */
    public record Ruling(Outcome outcome, BigDecimal limit, LocalDate validTo, String reason, LocalDate on, String by)
            implements Serializable {}

    public record Objection(String said, LocalDate saidOn, Channel how) implements Serializable {}

    /** What holds: the review's when there is one. */
    public Ruling stands() {
        return review == null ? ruling : review;
    }

    public boolean departed() {
        return ruling.outcome() != proposal;
    }
}
