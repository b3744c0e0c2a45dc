package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.CLOCK;
import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.entry;
import static eu.dfence.register.invoicing.InvoiceFixture.esimerkki;
import static eu.dfence.register.invoicing.InvoiceFixture.issued;
import static eu.dfence.register.invoicing.InvoiceFixture.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.banking.api.BankBarcode;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.invoicing.api.PaymentRow;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.orders.api.OrderConfirmed;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-31")
class InvoiceTest {
    private static final InvoiceCard.Printed PAGE = new InvoiceCard.Printed("lasku-2026-1163.pdf", 35_000, "ab");

    private final Invoice invoice = issued();

    @Test
    void is_born_with_number_references_and_a_due_date_on_a_bank_day() {
        InvoiceCard card = card();
        assertThat(card.number()).isEqualTo("2026-1163");
        assertThat(card.reference()).isEqualTo("2026 11637");
        assertThat(card.rfReference()).startsWith("RF").endsWith("2026 1163 7");
        assertThat(card.issuedOn()).isEqualTo(TODAY);
        assertThat(card.dueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(card.state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(card.gross()).isEqualTo("1870.22");
        assertThat(card.open()).isEqualTo("1870.22");
        assertThat(card.archive()).isNull();
    }

    @Test
    void due_date_on_a_saturday_moves_to_the_next_bank_day() {
        assertThat(new Terms(LocalDate.of(2026, 12, 22), TODAY, 2).dueOn()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void part_of_the_sum_leaves_the_rest_open() {
        invoice.pay(receipt("600,00"));
        assertThat(card().state()).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(card().open()).isEqualTo("1270.22");
        assertThat(invoice.settled()).isFalse();
    }

    @Test
    void last_cent_settles_it() {
        invoice.pay(receipt("1870,21"));
        assertThat(invoice.settled()).isFalse();
        assertThat(invoice.pay(receipt("0,01")).recorded().settled()).isTrue();
        assertThat(card().state()).isEqualTo(InvoiceState.SETTLED);
    }

    @Test
    void a_loss_is_waited_for_by_nobody_and_what_is_paid_all_the_same_is_booked() {
        invoice.pay(receipt("600"));
        invoice.writeOff();
        assertThat(card().state()).isEqualTo(InvoiceState.WRITTEN_OFF);
        assertThat(card().state().open()).isFalse();
        assertThat(invoice.card(LocalDate.of(2027, 11, 16), PAGE).overdue()).isFalse();
        invoice.pay(receipt("70"));
        assertThat(card().state()).isEqualTo(InvoiceState.WRITTEN_OFF);
        assertThat(invoice.settled()).isFalse();
        invoice.resume();
        assertThat(card().state()).isEqualTo(InvoiceState.PARTLY_PAID);
        invoice.writeOff();
        invoice.pay(receipt("1200,22"));
        assertThat(card().state()).isEqualTo(InvoiceState.SETTLED);
        invoice.writeOff();
        invoice.resume();
        assertThat(card().state()).as("settled for good").isEqualTo(InvoiceState.SETTLED);
    }

    @Test
    void settled_invoice_refuses_another_payment() {
        invoice.pay(receipt("1870,22"));
        assertThatThrownBy(() -> invoice.pay(receipt("0,01"))).hasMessage("payments.refused.settled");
    }

    @Test
    void more_than_what_is_open_is_refused_and_changes_nothing() {
        assertThatThrownBy(() -> invoice.pay(receipt("1870,23"))).hasMessage("payments.refused.too-much");
        assertThat(card().open()).isEqualTo("1870.22");
        assertThat(card().payments()).isEmpty();
    }

    @Test
    void payment_older_than_the_invoice_is_refused() {
        PaymentEntry early = new PaymentEntry(entry("1").intentKey(), "2026 11637", "1", TODAY.minusDays(1), null);
        assertThatThrownBy(() -> invoice.pay(Receipt.of(early, InvoiceFixture.CLERK, CLOCK)))
                .hasMessage("payments.refused.before-invoice");
    }

    @Test
    void same_form_sent_again_answers_with_the_first_booking() {
        Receipt once = receipt("600");
        Payment payment = invoice.pay(once);
        assertThat(payment.repeated(invoice, once).repeated()).isTrue();
        assertThat(card().payments()).hasSize(1);
    }

    @Test
    void same_form_with_another_sum_is_refused() {
        Receipt once = receipt("600");
        Receipt other = new Receipt(once.intentKey(), receipt("601").amount(), TODAY, null, once.by(), once.at());
        Payment payment = invoice.pay(once);
        assertThatThrownBy(() -> payment.repeated(invoice, other)).hasMessage("payments.refused.other-intent");
    }

    @Test
    void is_overdue_from_the_day_after_the_due_date_until_it_is_paid() {
        LocalDate due = LocalDate.of(2026, 11, 16);
        assertThat(invoice.card(due, PAGE).overdue()).isFalse();
        assertThat(invoice.card(due.plusDays(7), PAGE).daysOverdue()).isEqualTo(7);
        invoice.pay(receipt("1870,22"));
        assertThat(invoice.card(due.plusDays(7), PAGE).overdue()).isFalse();
    }

    @Test
    void archive_tells_whether_the_invoice_still_says_what_was_frozen() {
        invoice.pay(receipt("1870,22"));
        invoice.archive(TODAY, CLOCK.instant(), PAGE.sha256(), esimerkki().vouchersUntil(TODAY));
        assertThat(card().archive().integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
        assertThat(card().archive().retainUntil()).isEqualTo(LocalDate.of(2032, 12, 31));
        InvoiceCard.Printed forged = new InvoiceCard.Printed(PAGE.fileName(), PAGE.bytes(), "cd");
        assertThat(invoice.card(TODAY, forged).archive().integrity()).isEqualTo(InvoiceCard.Integrity.BROKEN);
        assertThat(invoice.card(TODAY, null).archive().integrity()).isEqualTo(InvoiceCard.Integrity.UNKNOWN);
    }

    @Test
    void page_carries_barcode_and_code_of_the_same_sum_reference_and_due_date() {
        InvoicePage page = invoice.page(esimerkki(), null);
        assertThat(page.giro().barcode()).isEqualTo("421123456000007850018702200000000000000202611637261116");
        assertThat(BankBarcode.parse(page.giro().barcode()).amount()).isEqualTo(new BigDecimal("1870.22"));
        assertThat(page.giro().qr())
                .contains("Esimerkki Oy", "FI2112345600000785", "EUR1870.22", "ReqdExctnDt/2026-11-16");
        assertThat(page.buyer()).containsExactly("Tammiston Pinta Oy", "Ostolaskut", "PL 214", "33101 TAMPERE");
        assertThat(page.vat()).extracting(InvoicePage.Vat::gross).containsExactly(sum("1723.12"), sum("147.10"));
        assertThat(page.lateInterest()).isEqualTo("korkolain mukaan");
    }

    /** Whoever changes a figure, a name or a day behind the register's back is found out by the archive's hash. */
    @ParameterizedTest
    @CsvSource({
        "number, 2026-1164",
        "orderNumber, 26-3241",
        "iban, FI4950009420028730",
        "net, 1.00",
        "vat, 1.00",
        "gross, 1.00",
        "buyer.name, Joku Muu Oy",
        "terms.dueOn, 2026-12-31",
        "terms.days, 30",
        "reference.national, 1232",
        "lines.net, 1.00",
        "lines.description, Muu tuote",
        "rates.vat, 1.00",
        "payments.amount, 1.00",
        "payments.payerName, Joku Muu Oy"
    })
    void archive_notices_a_change_anywhere_in_the_invoice(String place, String forged) throws Exception {
        invoice.pay(receipt("1870,22"));
        invoice.archive(TODAY, CLOCK.instant(), PAGE.sha256(), esimerkki().vouchersUntil(TODAY));
        forge(invoice, place, forged);
        assertThat(card().archive().integrity()).isEqualTo(InvoiceCard.Integrity.BROKEN);
    }

    private static void forge(Object row, String place, String value) throws ReflectiveOperationException {
        int dot = place.indexOf('.');
        Field field = row.getClass().getDeclaredField(dot < 0 ? place : place.substring(0, dot));
        field.setAccessible(true);
        if (dot >= 0) {
            Object inner = field.get(row);
            forge(inner instanceof List<?> rows ? rows.get(0) : inner, place.substring(dot + 1), value);
        } else if (field.getType() == BigDecimal.class) {
            field.set(row, sum(value));
        } else if (field.getType() == LocalDate.class) {
            field.set(row, LocalDate.parse(value));
        } else {
            field.set(row, field.getType() == int.class ? (Object) Integer.valueOf(value) : value);
        }
    }

    @Test
    void payment_in_a_list_names_its_invoice_and_who_paid() {
        Payment own = invoice.pay(receipt("600,00"));
        assertThat(own.row(invoice.customer(), "Tammiston Pinta Oy"))
                .returns(card().id(), PaymentRow::invoiceId)
                .returns("2026-1163", PaymentRow::invoiceNumber)
                .returns(InvoiceFixture.BUYER, PaymentRow::customer)
                .returns("Tammiston Pinta Oy", PaymentRow::payerName)
                .returns("2026 11637", PaymentRow::reference);
        PaymentEntry others = new PaymentEntry(UUID.randomUUID(), "2026 11637", "1", TODAY, "Joku Muu Oy");
        Payment other = invoice.pay(Receipt.of(others, InvoiceFixture.CLERK, CLOCK));
        assertThat(other.row(invoice.customer(), "Tammiston Pinta Oy").payerName())
                .isEqualTo("Joku Muu Oy");
        assertThat(other.recorded().invoiceId()).isEqualTo(card().id());
    }

    @Test
    void page_and_card_have_every_line_and_the_days_of_the_order() {
        InvoicePage page = invoice.page(esimerkki(), null);
        assertThat(page.lines()).hasSize(5);
        assertThat(page.deliveredOn()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(page.paymentTermDays()).isEqualTo(14);
        assertThat(card().lines()).hasSize(5);
        assertThat(card().deliveredOn()).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    void page_says_why_a_rate_is_nought_and_only_there() {
        OrderConfirmed order = InvoiceFixture.orderOf(
                List.of(InvoiceFixture.line(1, "2", "12.00", "0"), InvoiceFixture.line(2, "1", "10.00", "25.5")));
        InvoicePage page = InvoiceFixture.issued(order).page(esimerkki(), "AVL 55 §");
        assertThat(page.vat()).extracting(InvoicePage.Vat::untaxedBecause).containsExactly(null, "AVL 55 §");
    }

    private InvoiceCard card() {
        return invoice.card(TODAY, PAGE);
    }

    private static BigDecimal sum(String euros) {
        return new BigDecimal(euros);
    }
}
