package eu.dfence.register.credit;

import eu.dfence.register.credit.api.DecisionRow;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A decision with what followed it.
 *
 * @param objection or null
 * @param review or null
 */
record Decided(CreditDecision decision, CreditObjection objection, CreditReview review) {
    Stream<UUID> deciders() {
        Stream<UUID> first = Stream.of(decision.ruling().decidedBy());
        return review == null
                ? first
                : Stream.concat(first, Stream.of(review.ruling().decidedBy()));
    }

    DecisionRow row(Map<UUID, String> names, UUID viewer) {
        return decision.row(objection, review, names, viewer);
    }

    /** The day its proof counts from, or null while the customer waits for a review. */
    LocalDate since() {
        return objection != null && review == null ? null : stands().decidedOn();
    }

    /** The ruling that stands. */
    Ruling stands() {
        return review == null ? decision.ruling() : review.ruling();
    }
}
