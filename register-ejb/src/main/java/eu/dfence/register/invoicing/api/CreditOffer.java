package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What of an invoice has been and can still be credited.
 *
 * @param credited with VAT so far, euros
 * @param overpaid what the customer paid beyond what is left of the invoice, euros; it is to be paid back
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record CreditOffer(
        UUID invoice,
        String number,
        SubjectId customer,
        String buyerName,
        BigDecimal gross,
        BigDecimal credited,
        BigDecimal overpaid,
        List<Line> lines,
        List<CreditRow> credits)
        implements Shown, Serializable {
    /** @param left without VAT, what is not credited yet */
    public record Line(int position, String description, BigDecimal vatRate, BigDecimal net, BigDecimal left)
            implements Serializable {}

    /** What a credit note would come to. */
    public record Sums(BigDecimal net, BigDecimal vat, BigDecimal gross) implements Serializable {}

    public CreditOffer {
        lines = List.copyOf(lines);
        credits = List.copyOf(credits);
    }

    public boolean creditable() {
        return lines.stream().anyMatch(line -> line.left().signum() > 0);
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
