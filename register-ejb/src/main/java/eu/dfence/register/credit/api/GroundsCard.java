package eu.dfence.register.credit.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one person was shown before deciding.
 *
 * @param on the day of the figures, and of the rules
 * @param open what the customer owes, euros
 * @param overdue the part of it that is past its due date, euros
 * @param proposal what the rules come to, which decides nothing
 * @param limit proposed, euros; 0 when credit is not proposed
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record GroundsCard(
        UUID id,
        LocalDate on,
        BigDecimal open,
        BigDecimal overdue,
        List<Line> lines,
        Outcome proposal,
        BigDecimal limit)
        implements Serializable {
    public GroundsCard {
        lines = List.copyOf(lines);
    }

    /**
     * @param measured of this customer; null of a rule that measures nothing
     * @param kept whether it speaks for credit; always true of what is no condition
     * @param source where the threshold comes from
     */
    public record Line(Rule rule, BigDecimal measured, BigDecimal threshold, boolean kept, String source)
            implements Serializable {}
}
