package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.invoicing.api.CreditDesk;
import eu.dfence.register.invoicing.api.CreditForm;
import eu.dfence.register.invoicing.api.CreditOffer;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credit notes: to the cent and never above the invoice, numbered without a gap, and what was paid too much goes back. */
@ExtendWith(ArquillianExtension.class)
@Tag("R-31")
class CreditsIT {
    private static final String CLERK = "laskutus";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    HeardBlockers heard;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @EJB
    CreditDesk credits;

    @EJB
    InvoiceDesk invoices;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    void the_whole_of_an_open_invoice_is_credited_and_settles_it() throws Exception {
        SubjectId person = persons.registered("Hyvitettävä", "Heikki");
        UUID invoice = past.invoice(past.ordered(person));
        CreditForm all = whole(invoice);
        CreditOffer.Sums sums = callers.as(CLERK, () -> credits.count(all));
        assertThat(sums.gross()).isEqualTo(card(invoice).gross());
        callers.as(CLERK, () -> credited(all));
        callers.as(CLERK, () -> credited(all));
        InvoiceCard card = card(invoice);
        assertThat(card.state()).isEqualTo(InvoiceState.SETTLED);
        assertThat(card.open()).isEqualTo("0.00");
        assertThat(card.credited()).isEqualTo(card.gross());
        assertThat(card.archive().integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
        assertThat(heard.of(person)).isTrue();
        CreditOffer offer = offer(invoice);
        assertThat(offer.creditable()).isFalse();
        assertThat(offer.credits()).hasSize(1);
        byte[] pdf = callers.as(CLERK, () -> credits.pdf(offer.credits().get(0).id()))
                .pdf();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThatThrownBy(() -> callers.as(CLERK, () -> credited(whole(invoice))))
                .hasMessage("credits.refused.nothing");
        assertThat(gaps()).isEmpty();
    }

    @Test
    @Tag("R-47")
    void what_was_paid_too_much_holds_erasure_back_until_it_is_paid_back() throws Exception {
        SubjectId person = persons.registered("Palautettava", "Pirjo");
        UUID invoice = past.invoice(past.paid(past.ordered(person)));
        assertThat(blockers(person)).isEmpty();
        callers.as(CLERK, () -> credited(form(invoice, Map.of(1, new BigDecimal("100.00")))));
        InvoiceCard card = card(invoice);
        assertThat(card.open()).isEqualTo("-125.50");
        assertThat(card.archive().integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
        assertThat(offer(invoice).overpaid()).isEqualTo("125.50");
        assertThat(blockers(person))
                .extracting(ErasureBlocker::ground)
                .containsOnly(ErasureBlocker.Ground.OPEN_INVOICE);
        callers.as(CLERK, () -> {
            credits.paidBack(invoice, LocalDate.now(clock));
            return null;
        });
        assertThat(card(invoice).open()).isEqualTo("0.00");
        assertThat(card(invoice).archive().integrity()).isEqualTo(InvoiceCard.Integrity.INTACT);
        assertThat(blockers(person)).isEmpty();
        assertThatThrownBy(() -> callers.as(CLERK, () -> {
                    credits.paidBack(invoice, LocalDate.now(clock));
                    return null;
                }))
                .hasMessage("credits.refused.nothing-overpaid");
    }

    @Test
    void sixteen_credit_the_same_invoice_at_once_and_never_more_than_it() throws Exception {
        UUID invoice = past.invoice(past.ordered(persons.registered("Kilpailtu", "Kalle")));
        List<Race.Finish<Integer>> ends = Race.as(
                CLERK, Collections.nCopies(16, () -> credited(form(invoice, Map.of(1, new BigDecimal("100.00"))))));
        assertThat(ends.stream().filter(end -> end.failure() == null)).hasSize(4);
        assertThat(ends.stream().filter(end -> end.failure() != null))
                .allSatisfy(end -> assertThat(end.failure()).hasMessage("credits.refused.too-much"));
        CreditOffer offer = offer(invoice);
        assertThat(offer.lines().get(0).left()).isEqualTo("60.00");
        assertThat(offer.credits()).hasSize(4);
        assertThat(gaps()).isEmpty();
        CreditForm rest = whole(invoice);
        assertThatThrownBy(() -> callers.as("lukija", () -> credited(rest))).isInstanceOf(EJBAccessException.class);
    }

    /** None of them sees the others' note before its key is refused. */
    @Test
    void one_form_sent_for_four_invoices_at_once_credits_one_of_them() throws Exception {
        SubjectId person = persons.registered("Monihyvitetty", "Mervi");
        UUID key = UUID.randomUUID();
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            UUID invoice = past.invoice(past.ordered(person));
            deeds.add(
                    () -> credited(new CreditForm(key, invoice, Map.of(1, new BigDecimal("10.00")), "Tavara puuttui")));
        }
        List<Race.Finish<Integer>> ends = Race.as(CLERK, deeds);
        assertThat(ends.stream().filter(end -> end.failure() == null)).hasSize(1);
        assertThat(ends.stream().filter(end -> end.failure() != null))
                .allSatisfy(end -> assertThat(end.failure()).hasMessage("credits.refused.other-intent"));
        assertThat(gaps()).isEmpty();
    }

    private Integer credited(CreditForm form) {
        credits.credit(form);
        return 0;
    }

    private CreditForm whole(UUID invoice) throws Exception {
        return form(
                invoice,
                offer(invoice).lines().stream()
                        .collect(Collectors.toMap(CreditOffer.Line::position, CreditOffer.Line::left)));
    }

    private static CreditForm form(UUID invoice, Map<Integer, BigDecimal> amounts) {
        return new CreditForm(UUID.randomUUID(), invoice, amounts, "Tavara puuttui");
    }

    private CreditOffer offer(UUID invoice) throws Exception {
        return callers.as(CLERK, () -> credits.offer(invoice));
    }

    private InvoiceCard card(UUID invoice) throws Exception {
        return callers.as(CLERK, () -> invoices.invoice(invoice));
    }

    private List<String> gaps() throws Exception {
        return callers.as(CLERK, () -> invoices.gaps("H" + Year.now(clock)));
    }

    private List<ErasureBlocker> blockers(SubjectId subject) {
        return holders.stream()
                .filter(holder -> holder.module().equals("invoicing"))
                .flatMap(holder -> holder.rows(subject).stream())
                .flatMap(row -> row.blockers().stream())
                .toList();
    }
}
