package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.HELSINKI;
import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.esimerkki;
import static eu.dfence.register.invoicing.InvoiceFixture.fiveLines;
import static eu.dfence.register.invoicing.InvoiceFixture.orderOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-31")
class IssueInvoiceOnOrderConfirmedTest {
    private static final Instant LAST_SECOND = Instant.parse("2026-11-02T21:59:59Z");

    private final List<LocalDate> asked = new ArrayList<>();
    private final List<Invoice> issued = new ArrayList<>();
    private final IssueInvoiceOnOrderConfirmed room = room();

    /** The number was taken one second before midnight, and the page is drawn after it. */
    @Test
    void an_invoice_names_the_company_of_the_day_it_is_issued_on() {
        room.issue(orderOf(fiveLines()));
        assertThat(issued)
                .singleElement()
                .satisfies(invoice ->
                        assertThat(invoice.card(TODAY, null).issuedOn()).isEqualTo(TODAY));
        assertThat(asked).containsExactly(TODAY);
    }

    private IssueInvoiceOnOrderConfirmed room() {
        IssueInvoiceOnOrderConfirmed made = new IssueInvoiceOnOrderConfirmed();
        made.numbers = new Numbers() {
            @Override
            Turn next() {
                return new Turn(new InvoiceNumber("2026", 1163, LAST_SECOND), "50/0");
            }
        };
        made.company = new Company() {
            @Override
            Seller on(LocalDate day, String mark) {
                asked.add(day);
                return esimerkki();
            }
        };
        made.invoices = new Invoices() {
            @Override
            void add(Invoice invoice, byte[] pdf) {
                issued.add(invoice);
            }
        };
        made.print = page -> new byte[] {1};
        made.clock = Clock.fixed(LAST_SECOND.plusSeconds(2), HELSINKI);
        return made;
    }
}
