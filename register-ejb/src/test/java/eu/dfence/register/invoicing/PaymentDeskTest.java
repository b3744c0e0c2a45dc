package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.CLOCK;
import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.entry;
import static eu.dfence.register.invoicing.InvoiceFixture.esimerkki;
import static eu.dfence.register.invoicing.InvoiceFixture.issued;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.FiredEvents;
import eu.dfence.register.banking.api.PaymentReference;
import eu.dfence.register.invoicing.api.InvoiceCard;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-31")
class PaymentDeskTest {
    private static final InvoiceCard.Printed PAGE = new InvoiceCard.Printed("lasku-2026-1163.pdf", 35_000, "ab");

    private final Invoice invoice = issued();
    private final Deque<Long> ids = new ArrayDeque<>();
    private final PaymentDeskBean desk = desk();

    /** Ids come in blocks, one to each server: the later payment may have the lower one. */
    @Test
    void an_invoice_paid_through_two_servers_is_intact_when_it_is_read_back() {
        ids.addAll(List.of(101L, 52L));
        desk.record(entry("600,00"));
        assertThat(desk.record(entry("1270,22")).settled()).isTrue();
        assertThat(integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
        InvoiceFixture.readBackward(invoice);
        assertThat(integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
    }

    private InvoiceCard.Integrity integrity() {
        return invoice.card(TODAY, PAGE).archive().integrity();
    }

    private PaymentDeskBean desk() {
        PaymentDeskBean bean = new PaymentDeskBean();
        bean.invoices = new Invoices() {
            @Override
            Invoice locked(PaymentReference reference) {
                return invoice;
            }

            @Override
            void book(Payment payment) {
                InvoiceFixture.put(payment, "id", ids.remove());
            }

            @Override
            void write() {}

            @Override
            Left left(Invoice settled) {
                return new Left(PAGE.sha256(), "50/0");
            }
        };
        bean.settlement = new Settlement();
        bean.settlement.invoices = bean.invoices;
        bean.settlement.company = new Company();
        bean.settlement.company.sellers = new Sellers() {
            @Override
            List<Seller> all() {
                return List.of(esimerkki());
            }
        };
        bean.settlement.orders = (order, on) -> {};
        bean.settlement.fell = new FiredEvents<>();
        bean.staff = InvoiceFixture.clerk();
        bean.clock = CLOCK;
        return bean;
    }
}
