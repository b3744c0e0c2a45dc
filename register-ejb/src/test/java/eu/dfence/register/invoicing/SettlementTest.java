package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.BUYER;
import static eu.dfence.register.invoicing.InvoiceFixture.CLOCK;
import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.esimerkki;
import static eu.dfence.register.invoicing.InvoiceFixture.fiveLines;
import static eu.dfence.register.invoicing.InvoiceFixture.issued;
import static eu.dfence.register.invoicing.InvoiceFixture.orderOf;
import static eu.dfence.register.invoicing.InvoiceFixture.orderedBy;
import static eu.dfence.register.invoicing.InvoiceFixture.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.FiredEvents;
import eu.dfence.register.privacy.catalogue.api.BlockerFell;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes on when the last cent has come. */
@Tag("R-47")
class SettlementTest {
    private final FiredEvents<BlockerFell> fell = new FiredEvents<>();
    private final List<UUID> settled = new ArrayList<>();
    private final Settlement settlement = new Settlement();

    SettlementTest() {
        settlement.invoices = new Invoices() {
            @Override
            Left left(Invoice invoice) {
                return new Left(null, "1/1");
            }

            @Override
            void write() {}
        };
        settlement.company = new Company() {
            @Override
            Seller on(LocalDate day, String mark) {
                return esimerkki();
            }
        };
        settlement.orders = (order, on) -> settled.add(order);
        settlement.fell = fell;
    }

    @Test
    void settled_invoice_is_archived_and_no_blocker_any_more() {
        Invoice invoice = issued();
        invoice.pay(receipt("1870,22"));
        settlement.of(invoice, TODAY, CLOCK.instant());
        assertThat(invoice.card(TODAY, null).archive().retainUntil()).isEqualTo(LocalDate.of(2032, 12, 31));
        assertThat(settled).containsExactly(invoice.orderId());
        assertThat(fell.events()).containsExactly(new BlockerFell(BUYER));
    }

    @Test
    void who_ordered_for_an_organisation_is_told_of_too() {
        SubjectId orderer = SubjectId.next();
        Invoice invoice = issued(orderedBy(orderer, orderOf(fiveLines())));
        settlement.of(invoice, TODAY, CLOCK.instant());
        assertThat(fell.events()).containsExactlyInAnyOrder(new BlockerFell(BUYER), new BlockerFell(orderer));
    }

    @Test
    void who_ordered_for_themselves_is_told_of_once() {
        Invoice invoice = issued(orderedBy(BUYER, orderOf(fiveLines())));
        settlement.of(invoice, TODAY, CLOCK.instant());
        assertThat(fell.events()).containsExactly(new BlockerFell(BUYER));
    }
}
