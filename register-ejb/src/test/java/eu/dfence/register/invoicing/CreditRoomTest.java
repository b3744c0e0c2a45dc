package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.CLOCK;
import static eu.dfence.register.invoicing.InvoiceFixture.HELSINKI;
import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.esimerkki;
import static eu.dfence.register.invoicing.InvoiceFixture.issued;
import static eu.dfence.register.invoicing.InvoiceFixture.orderOf;
import static eu.dfence.register.invoicing.InvoiceFixture.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.FiredEvents;
import eu.dfence.register.invoicing.api.CreditForm;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-31")
class CreditRoomTest {
    private static final Instant LAST_SECOND = Instant.parse("2026-11-02T21:59:59Z");
    private static final InvoiceCard.Printed PAGE = new InvoiceCard.Printed("lasku-2026-1163.pdf", 35_000, "ab");

    private final Invoice invoice = issued(orderOf(List.of(InvoiceFixture.line(1, "10", "10.00", "25.5"))));
    private final List<LocalDate> asked = new ArrayList<>();
    private long nextId = 52;
    private boolean keyTaken;
    private final CreditRoom room = room();

    /** The number was taken one second before midnight, and the page is drawn after it. */
    @Test
    void a_credit_note_names_the_company_of_the_day_it_is_issued_on() {
        room.clock = Clock.fixed(LAST_SECOND.plusSeconds(2), HELSINKI);
        room.credit(invoice, all(), "Rikkoutui");
        assertThat(invoice.settled()).isTrue();
        assertThat(asked).containsExactly(TODAY, TODAY);
    }

    @Test
    void a_form_that_has_credited_another_invoice_meanwhile_is_told_of_credit_notes() {
        keyTaken = true;
        assertThatThrownBy(() -> room.credit(invoice, all(), "Rikkoutui")).hasMessage("credits.refused.other-intent");
        assertThat(invoice.card(TODAY, PAGE).state()).isEqualTo(InvoiceState.ISSUED);
    }

    @Test
    void what_goes_back_through_another_server_leaves_the_archive_intact() {
        InvoiceFixture.put(invoice.pay(receipt("125,50")), "id", 101L);
        invoice.archive(TODAY, CLOCK.instant(), PAGE.sha256(), TODAY.plusYears(6));
        room.credit(invoice, all(), "Rikkoutui");
        room.paidBack(invoice, TODAY);
        InvoiceFixture.readBackward(invoice);
        assertThat(invoice.card(TODAY, PAGE).archive().integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
    }

    private CreditForm all() {
        return new CreditForm(UUID.randomUUID(), invoice.publicId(), Map.of(1, new BigDecimal("100.00")), "Rikkoutui");
    }

    private CreditRoom room() {
        CreditRoom made = new CreditRoom();
        made.credits = new Credits() {
            @Override
            List<CreditNote> of(Invoice credited) {
                return List.of();
            }
        };
        made.credits.em = writing();
        made.invoices = new OneInvoice();
        made.numbers = new Numbers() {
            @Override
            Turn nextCredit() {
                return new Turn(new InvoiceNumber("H2026", 1, LAST_SECOND), "50/0");
            }
        };
        made.company = new Company() {
            @Override
            Seller on(LocalDate day, String mark) {
                asked.add(day);
                return esimerkki();
            }
        };
        made.print = page -> new byte[] {1};
        made.settlement = new Settlement();
        made.settlement.invoices = made.invoices;
        made.settlement.company = made.company;
        made.settlement.orders = (order, on) -> {};
        made.settlement.fell = new FiredEvents<>();
        made.staff = InvoiceFixture.clerk();
        made.clock = CLOCK;
        return made;
    }

    private EntityManager writing() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, rows) -> {
                    if (keyTaken && method.getName().equals("flush"))
                        throw new PersistenceException(
                                new SQLException("Duplicate entry 'x' for key 'intent_key'", "23000", 1062));
                    return null;
                });
    }

    private final class OneInvoice extends Invoices {
        @Override
        void book(Payment payment) {
            InvoiceFixture.put(payment, "id", nextId++);
        }

        @Override
        void write() {}

        @Override
        Left left(Invoice settled) {
            return new Left(PAGE.sha256(), "50/0");
        }

        @Override
        InvoiceCard.Printed printed(Invoice settled) {
            return PAGE;
        }
    }
}
