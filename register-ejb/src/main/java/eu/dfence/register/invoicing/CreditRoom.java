package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.CreditForm;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.print.api.InvoicePrint;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where an invoice is credited, and what was paid too much is paid back; the number's lock is the last one of its own. */
@Dependent
class CreditRoom {
    @Inject
    Credits credits;

    @Inject
    Invoices invoices;

    @Inject
    Numbers numbers;

    @Inject
    Company company;

    @Inject
    InvoicePrint print;

    @Inject
    Settlement settlement;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    void credit(Invoice invoice, CreditForm form, String reason) {
        List<CreditNote> before = credits.of(invoice);
        Crediting credited = invoice.crediting(before, form.amounts());
        UUID by = staff.accountId();
        Turn turn = numbers.nextCredit();
        LocalDate on = turn.number().takenOn(clock.getZone());
        Seller seller = company.on(on, turn.company());
        CreditNote note =
                new CreditNote(invoice, credited, form.intentKey(), reason, turn.number(), by, clock.getZone());
        credits.add(note, print.draw(note.page(invoice.page(seller, null), invoice.credited(credited))));
        boolean open = !invoice.settled();
        invoice.credit(note.gross());
        if (open && invoice.settled()) settlement.of(invoice, on, clock.instant());
    }

    /** What was frozen when the invoice was settled is frozen again with the money that went back, unless it was changed. */
    void paidBack(Invoice invoice, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on == null || on.isAfter(today)) throw new RegisterException("credits.refused.day");
        InvoiceCard.Printed page = invoices.printed(invoice);
        String sha256 = page == null ? null : page.sha256();
        boolean intact = invoice.intact(sha256);
        invoices.book(invoice.payBack(
                new Receipt(Ids.next(), new Money(invoice.open()), on, null, staff.accountId(), clock.instant())));
        if (intact) invoice.seal(sha256);
        settlement.ended(invoice);
    }
}
