package eu.dfence.register.invoicing.api;

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
import java.util.UUID;

/**
 * One invoice, whole. Sums are euros with two decimals.
 *
 * @param buyerName as printed, whatever the customer is called now
 * @param credited taken back by credit notes, with VAT
 * @param open what is left to pay; below zero when it is to be paid back
 * @param reference national reference, printed in groups from the right
 * @param rfReference the same as RF, printed in groups from the left
 * @param daysOverdue whole days since the due date, 0 when none or settled
 * @param archive what was frozen when it was paid in full, or null
 * @param document the printed page, or null when the invoice was brought in without one
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record InvoiceCard(
        UUID id,
        String number,
        UUID orderId,
        String orderNumber,
        SubjectId customer,
        String buyerName,
        String buyerReference,
        LocalDate issuedOn,
        Instant issuedAt,
        LocalDate deliveredOn,
        LocalDate dueOn,
        InvoiceState state,
        long daysOverdue,
        BigDecimal net,
        BigDecimal vat,
        BigDecimal gross,
        BigDecimal paid,
        BigDecimal credited,
        BigDecimal open,
        String reference,
        String rfReference,
        List<Line> lines,
        List<Vat> rates,
        List<PaymentRow> payments,
        Archive archive,
        Printed document)
        implements Shown, Serializable {
    /**
     * @param unitPrice euros without VAT, five decimals
     * @param discountPercent one decimal
     * @param vatRate percent, one decimal
     */
    public record Line(
            String productCode,
            String description,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BigDecimal vatRate,
            BigDecimal net)
            implements Serializable {}

    public record Vat(BigDecimal rate, BigDecimal base, BigDecimal vat) implements Serializable {}

    /**
     * @param sha256 over everything the invoice says and how it was paid
     * @param integrity whether the invoice still says exactly that
     * @param retainUntil last day it must be kept (KPL 2:10)
     */
    public record Archive(LocalDate settledOn, Instant at, String sha256, Integrity integrity, LocalDate retainUntil)
            implements Serializable {}

    public enum Integrity {
        INTACT,
        BROKEN,
        /** Brought in already archived; only whoever archived it can tell. */
        UNKNOWN
    }

    public record Printed(String fileName, long bytes, String sha256) implements Serializable {}

    public InvoiceCard {
        lines = List.copyOf(lines);
        rates = List.copyOf(rates);
        payments = List.copyOf(payments);
    }

    public boolean overdue() {
        return daysOverdue > 0;
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
