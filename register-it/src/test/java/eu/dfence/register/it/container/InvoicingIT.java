package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.invoicing.api.InvoiceFilter;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.invoicing.api.SellerDesk;
import eu.dfence.register.invoicing.api.SellerForm;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("R-31")
class InvoicingIT {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final String GROSS = "779.37";

    @EJB
    OrderDesk orders;

    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @EJB
    SellerDesk company;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Callers callers;

    @Inject
    OrderFixture fixture;

    @Inject
    Past past;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-09")
    void confirmed_order_becomes_an_invoice_with_its_printed_page_and_a_payment_settles_both() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            SavedDraft draft = fixture.drafts(1).get(0);
            fixture.confirm(draft);

            InvoiceCard card = invoices.invoice(invoices.ofOrder(draft.order()).id());
            assertThat(card.number()).startsWith(Year.now(HELSINKI) + "-");
            assertThat(card.gross()).isEqualTo(GROSS);
            assertThat(card.lines()).hasSize(3);
            assertThat(card.rates()).extracting(InvoiceCard.Vat::vat).containsExactly(sum("128.47"), sum("17.50"));
            assertThat(card.state()).isEqualTo(InvoiceState.ISSUED);

            InvoiceDocument page = invoices.pdf(card.id());
            assertThat(page.fileName()).isEqualTo("lasku-" + card.number() + ".pdf");
            assertThat(new String(page.pdf(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(page.sha256()).isEqualTo(card.document().sha256());

            PaymentOutcome part = payments.record(entry(card.reference(), "600,00"));
            assertThat(part.open()).isEqualTo("179.37");
            PaymentOutcome rest = payments.record(entry(card.rfReference(), "179,37"));
            assertThat(rest.settled()).isTrue();

            InvoiceCard settled = invoices.invoice(card.id());
            assertThat(settled.state()).isEqualTo(InvoiceState.SETTLED);
            assertThat(settled.archive().integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
            assertThat(settled.archive().retainUntil())
                    .isEqualTo(LocalDate.of(LocalDate.now(HELSINKI).getYear() + 6, 12, 31));
            assertThat(orders.order(draft.order()).status()).isIn(OrderStatus.SETTLED, OrderStatus.ARCHIVED);
            return null;
        });
    }

    @Test
    void payment_that_cannot_be_is_refused_and_leaves_nothing() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            InvoiceCard card = freshInvoice();
            assertRefused(entry(wrongCheckDigit(card.reference()), "1"), "reference.check-digit");
            assertRefused(entry("1232", "1"), "payments.refused.unknown-reference");
            assertRefused(entry(card.reference(), "1,234"), "money.decimals");
            assertRefused(entry(card.reference(), "0"), "payments.refused.not-positive");
            assertRefused(entry(card.reference(), "-5"), "payments.refused.not-positive");
            assertRefused(entry(card.reference(), "779,38"), "payments.refused.too-much");
            PaymentEntry tomorrow = new PaymentEntry(
                    UUID.randomUUID(),
                    card.reference(),
                    "1",
                    LocalDate.now(HELSINKI).plusDays(1),
                    null);
            assertRefused(tomorrow, "payments.refused.future");
            assertThat(invoices.invoice(card.id()).payments()).isEmpty();
            return null;
        });
    }

    @Test
    void same_form_twice_is_one_booking() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            InvoiceCard card = freshInvoice();
            PaymentEntry once = entry(card.reference(), "100");
            assertThat(payments.record(once).repeated()).isFalse();
            assertThat(payments.record(once).repeated()).isTrue();
            assertThat(invoices.invoice(card.id()).paid()).isEqualTo("100.00");
            PaymentEntry other =
                    new PaymentEntry(once.intentKey(), card.reference(), "101", once.paidOn(), once.payerName());
            assertRefused(other, "payments.refused.other-intent");
            return null;
        });
    }

    @Test
    void one_form_books_on_one_invoice() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            PaymentEntry once = entry(freshInvoice().reference(), "100");
            payments.record(once);
            InvoiceCard another = freshInvoice();
            for (String amount : List.of("100", GROSS)) {
                assertRefused(
                        new PaymentEntry(once.intentKey(), another.reference(), amount, once.paidOn(), null),
                        "payments.refused.other-intent");
            }
            assertThat(invoices.invoice(another.id()).state()).isEqualTo(InvoiceState.ISSUED);
            return null;
        });
    }

    @Test
    @Tag("R-54")
    void recording_is_for_who_maintains_invoicing() throws Exception {
        PaymentEntry any = entry("1232", "1");
        assertThatThrownBy(() -> callers.as("lukija", () -> payments.record(any)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("yllapito", () -> invoices.list(InvoiceFilter.ALL, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("uusi", () -> invoices.pdf(UUID.randomUUID())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void every_list_walks_to_its_end_and_back_and_shows_each_invoice_once() throws Exception {
        callers.as("laskutus", () -> {
            for (InvoiceFilter filter : InvoiceFilter.values()) {
                Set<UUID> seen = new HashSet<>();
                Page<InvoiceRow> page = invoices.list(filter, null);
                int hits = page.hits();
                int pages = 0;
                for (; page.next() != null && pages < 6; pages++) {
                    page.rows().forEach(row -> assertThat(seen.add(row.id())).isTrue());
                    page = invoices.list(filter, page.next());
                }
                Page<InvoiceRow> last = page;
                for (; page.previous() != null && pages >= 0; pages--) {
                    page = invoices.list(filter, page.previous());
                }
                assertThat(page.rows().get(0).id())
                        .isEqualTo(invoices.list(filter, null).rows().get(0).id());
                assertThat(hits).isPositive();
                assertThat(last.rows()).isNotEmpty();
            }
            return null;
        });
    }

    @Test
    void sums_for_the_dashboard_and_the_customer_list_agree_with_the_invoices() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            InvoiceCard card = freshInvoice();
            SubjectId customer = card.customer();
            Map<SubjectId, BigDecimal> balances = invoices.openBalances(List.of(customer, SubjectId.next()));
            assertThat(balances).containsOnlyKeys(customer);
            assertThat(balances.get(customer))
                    .isEqualTo(invoices.invoicesOf(customer, 3).open());
            assertThat(invoices.invoicesOf(customer, 1).rows())
                    .extracting(InvoiceRow::id)
                    .containsExactly(card.id());
            assertThat(invoices.ageing().steps()).hasSize(5);
            assertThat(invoices.ageing().open()).isGreaterThanOrEqualTo(sum(GROSS));
            return null;
        });
    }

    @Test
    void invoice_is_found_by_number_and_by_either_reference() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            InvoiceCard card = freshInvoice();
            for (String typed :
                    List.of(card.number(), card.reference(), card.rfReference(), "000" + card.reference())) {
                assertThat(invoices.search(typed).rows())
                        .extracting(InvoiceRow::id)
                        .containsExactly(card.id());
            }
            assertThat(invoices.search("2026-0").rows()).isEmpty();
            return null;
        });
    }

    @Test
    void series_of_this_year_has_no_gap() throws Exception {
        List<String> gaps =
                callers.as("laskutus", () -> invoices.gaps(Year.now(HELSINKI).toString()));
        assertThat(gaps).isEmpty();
    }

    /** The company is looked for once the number is taken. */
    @Test
    void number_of_a_confirmation_that_failed_goes_to_the_next() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            SavedDraft draft = fixture.drafts(1).get(0);
            long next = nextNumber();
            moveCompany("+ interval 100 year");
            try {
                assertThatThrownBy(() -> fixture.confirm(draft)).hasMessage("invoicing.refused.no-seller");
            } finally {
                moveCompany("- interval 100 year");
            }
            assertThat(orders.order(draft.order()).status()).isEqualTo(OrderStatus.DRAFT);
            assertThat(nextNumber()).isEqualTo(next);
            assertThat(invoices.gaps(Year.now(HELSINKI).toString())).isEmpty();
            fixture.confirm(draft);
            assertThat(invoices.ofOrder(draft.order()).number()).isEqualTo(Year.now(HELSINKI) + "-" + next);
            return null;
        });
    }

    /** What happens when the lock was waited for over New Year, without the wait. */
    @Test
    void number_given_back_is_taken_again() throws Exception {
        Class<?> room = Class.forName("eu.dfence.register.invoicing.Numbers");
        Object numbers = CDI.current().select(room).get();
        Method take = room.getDeclaredMethod("take", String.class);
        Method giveBack = room.getDeclaredMethod("giveBack", String.class);
        take.setAccessible(true);
        giveBack.setAccessible(true);
        past.transaction.begin();
        try {
            Object[] first = (Object[]) take.invoke(numbers, "given-back");
            giveBack.invoke(numbers, "given-back");
            Object[] again = (Object[]) take.invoke(numbers, "given-back");
            assertThat(List.of(first[0], again[0])).extracting(String::valueOf).containsExactly("1", "1");
            assertThat(again[1]).isEqualTo(first[1]);
        } finally {
            past.transaction.rollback();
        }
    }

    /** ADR 33: a row added and a row changed both make another mark. */
    @Test
    void next_invoice_bears_the_account_the_company_has_just_written() throws Exception {
        LocalDate today = LocalDate.now(HELSINKI);
        callers.as("asiakaspalvelu", () -> {
            String before = accountOfNextInvoice();
            try {
                for (String iban : List.of("FI4950009420028730", "FI1410093000123458")) {
                    SellerForm now = company.book().entries().get(0).details();
                    company.write(company.book().mark(), with(iban, today, now));
                    assertThat(accountOfNextInvoice()).isEqualTo(iban).isNotEqualTo(before);
                }
            } finally {
                past.run("delete from invoicing_seller where valid_from = '" + today + "'");
            }
            assertThat(accountOfNextInvoice()).isEqualTo(before);
            return null;
        });
    }

    /** AVL 209 e § 1 mom 11 k. */
    @Test
    void order_with_something_untaxed_is_invoiced_and_its_ground_is_known() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            SavedDraft draft = fixture.untaxedDraft(fixture.customers(1).get(0));
            assertThat(fixture.confirm(draft).kind()).isEqualTo(ConfirmOutcome.Kind.CONFIRMED);
            InvoiceCard card = invoices.invoice(invoices.ofOrder(draft.order()).id());
            assertThat(card.rates()).extracting(InvoiceCard.Vat::vat).contains(sum("0.00"));
            assertThat(invoices.pdf(card.id()).pdf()).isNotEmpty();
            return null;
        });
    }

    @Test
    @Tag("R-78")
    void holder_tells_what_invoices_say_of_a_person_and_finds_them_by_reference() throws Exception {
        InvoiceCard card = callers.as("asiakaspalvelu", this::freshInvoice);
        PersonalDataHolder holder = holders.stream()
                .filter(each -> each.module().equals("invoicing"))
                .findFirst()
                .orElseThrow();
        assertThat(holder.find(card.reference())).containsExactly(card.customer());
        List<Holding> held = holder.holdings(card.customer());
        assertThat(held)
                .extracting(Holding::table)
                .contains("invoicing_invoice", "invoicing_line", "invoicing_vat", "invoicing_document");
        assertThat(held).extracting(Holding::value).contains(card.number(), card.buyerName(), "PO 4402");
    }

    private InvoiceCard freshInvoice() throws Exception {
        SavedDraft draft = fixture.drafts(1).get(0);
        fixture.confirm(draft);
        return invoices.invoice(invoices.ofOrder(draft.order()).id());
    }

    private String accountOfNextInvoice() throws Exception {
        SavedDraft draft = fixture.drafts(1).get(0);
        fixture.confirm(draft);
        return past.word("select iban from invoicing_invoice where order_id = '" + draft.order() + "'");
    }

    private static SellerForm with(String iban, LocalDate from, SellerForm now) {
        return new SellerForm(
                from,
                now.name(),
                now.street(),
                now.postalCode(),
                now.city(),
                now.domicile(),
                now.businessId(),
                now.vatNumber(),
                iban,
                now.bic(),
                now.email(),
                now.phone(),
                now.financialYearEnd(),
                now.lateInterest());
    }

    private void moveCompany(String by) throws SQLException {
        past.run("update invoicing_seller set valid_from = valid_from " + by + ", version = version + 1");
    }

    private long nextNumber() throws SQLException {
        return past.number("select next_number from invoicing_number_series where name = '" + Year.now(HELSINKI) + "'");
    }

    private void assertRefused(PaymentEntry entry, String key) {
        assertThatThrownBy(() -> payments.record(entry)).hasMessage(key);
    }

    private static PaymentEntry entry(String reference, String amount) {
        return new PaymentEntry(UUID.randomUUID(), reference, amount, LocalDate.now(HELSINKI), null);
    }

    private static String wrongCheckDigit(String reference) {
        char last = reference.charAt(reference.length() - 1);
        return reference.substring(0, reference.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
    }

    private static BigDecimal sum(String euros) {
        return new BigDecimal(euros);
    }
}
