package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.claims.api.CaseCard;
import eu.dfence.register.claims.api.CaseState;
import eu.dfence.register.claims.api.CollectionDesk;
import eu.dfence.register.claims.api.DisputeDesk;
import eu.dfence.register.claims.api.DisputeState;
import eu.dfence.register.claims.api.HandOver;
import eu.dfence.register.claims.api.InvoiceClaims;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.PaymentHistory;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disputes and collection: handed over once, held back from erasure until the matter ends, and everybody told when it has. */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {
    private static final String CLERK = "laskutus";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    CollectionAgency agency;

    @Inject
    HeardBlockers heard;

    @Inject
    PaymentHistory payments;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    @Any
    Instance<RecipientsKnown> recipients;

    @EJB
    CollectionDesk collection;

    @EJB
    DisputeDesk disputes;

    @EJB
    PartnerDesk partners;

    @EJB
    InvoiceDesk invoices;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-47")
    @Tag("R-44")
    void a_case_holds_the_invoice_back_until_it_ends_and_a_loss_until_it_is_barred_by_time() throws Exception {
        SubjectId debtor = persons.registered("Perittävä", "Pekka");
        UUID invoice = past.overdue(debtor);
        UUID opened = callers.as(CLERK, () -> collection.handOver(wanted(invoice)));
        CaseCard card = callers.as(CLERK, () -> collection.card(opened));
        String number = card.row().number();
        assertThat(grounds(debtor, "invoicing_invoice"))
                .containsExactlyInAnyOrder(
                        tuple(
                                ErasureBlocker.Ground.OPEN_INVOICE,
                                card.claims().get(0).number(),
                                null),
                        tuple(ErasureBlocker.Ground.COLLECTION, number, null));
        assertThat(grounds(debtor, "claims_claim"))
                .containsExactly(tuple(ErasureBlocker.Ground.COLLECTION, number, null));
        assertThat(told(debtor)).extracting(Recipient::name).containsOnly(CollectionAgency.NAME);
        assertThat(new String(
                        callers.as(CLERK, () -> collection.handOut(opened)).csv(), StandardCharsets.UTF_8))
                .contains(number + ";")
                .contains("Perittävä");
        UUID other = past.overdue(persons.registered("Perimätön", "Pirkko"));
        HandOver refused = wanted(other);
        mayGet(Set.of());
        try {
            assertThatThrownBy(() -> callers.as(CLERK, () -> collection.handOver(refused)))
                    .hasMessage("disclosures.refused.profile");
            assertThat(callers.as(CLERK, () -> disputes.of(other)).cases())
                    .as("case and ledger line are one transaction")
                    .isEmpty();
            assertThatThrownBy(() -> callers.as(CLERK, () -> collection.handOut(opened)))
                    .hasMessage("disclosures.refused.profile");
        } finally {
            mayGet(Set.of(Field.NAME, Field.INVOICE, Field.DEBT));
        }
        assertThatThrownBy(() -> callers.as(CLERK, () -> close(opened, CaseState.PAID)))
                .hasMessage("collection.refused.unpaid");
        assertThat(heard.of(debtor)).isFalse();

        assertThat(callers.as(CLERK, () -> invoices.invoicesOf(debtor, 1)).overdue())
                .isPositive();
        callers.as(CLERK, () -> close(opened, CaseState.WRITTEN_OFF));
        assertThat(heard.of(debtor)).isTrue();
        LocalDate today = LocalDate.now(clock);
        assertThat(payments.of(debtor, today, today.minusYears(2)).overdue())
                .as("whoever decides about credit sees a loss")
                .isPositive();
        assertThat(callers.as(CLERK, () -> invoices.invoicesOf(debtor, 1))).satisfies(lost -> {
            assertThat(lost.rows().get(0).state()).isEqualTo(InvoiceState.WRITTEN_OFF);
            assertThat(lost.open()).isZero();
            assertThat(lost.overdue()).isZero();
        });
        assertThat(callers.as(CLERK, () -> collection.collectable(invoice)).rows())
                .as("it can be tried again")
                .hasSize(1);
        LocalDate barred =
                callers.as(CLERK, () -> collection.card(opened)).claims().get(0).barredAfter();
        assertThat(barred).isEqualTo(card.claims().get(0).dueOn().plusYears(3));
        assertThat(grounds(debtor, "invoicing_invoice"))
                .containsExactly(tuple(ErasureBlocker.Ground.COLLECTION, number, barred));
        assertThat(rows(debtor, "claims_case"))
                .allSatisfy(row -> assertThat(row.since()).isNotNull());
        MovedClock.to(barred.plusDays(1));
        try {
            assertThat(grounds(debtor, "invoicing_invoice")).isEmpty();
        } finally {
            MovedClock.back();
        }
    }

    @Test
    @Tag("R-47")
    void a_disputed_invoice_is_not_collected_and_not_erased_until_the_dispute_is_settled() throws Exception {
        SubjectId debtor = persons.registered("Kiistävä", "Kaisa");
        UUID invoice = past.overdue(debtor);
        callers.as("asiakaspalvelu", () -> raise(invoice));
        assertThatThrownBy(() -> callers.as(CLERK, () -> raise(invoice))).hasMessage("disputes.refused.already");
        assertThatThrownBy(() -> callers.as(CLERK, () -> collection.handOver(wanted(invoice))))
                .hasMessage("collection.refused.disputed");
        assertThat(grounds(debtor, "invoicing_document"))
                .extracting(each -> each.toList().get(0))
                .contains(ErasureBlocker.Ground.DISPUTE);
        InvoiceClaims claims = callers.as(CLERK, () -> disputes.of(invoice));
        assertThat(claims.collectable()).isFalse();
        callers.as(CLERK, () -> {
            disputes.settle(claims.openDispute(), DisputeState.REJECTED);
            return null;
        });
        assertThat(heard.of(debtor)).isTrue();
        assertThat(callers.as(CLERK, () -> disputes.of(invoice)).collectable()).isTrue();
        assertThat(callers.as(CLERK, () -> collection.collectable(invoice)).rows())
                .hasSize(1);
        UUID opened = callers.as(CLERK, () -> collection.handOver(wanted(invoice)));
        callers.as(CLERK, () -> raise(invoice));
        assertThatThrownBy(() -> callers.as(CLERK, () -> collection.handOut(opened)))
                .hasMessage("collection.refused.disputed");
    }

    @Test
    @Tag("R-31")
    void sixteen_who_hand_over_the_same_invoice_at_once_make_one_case() throws Exception {
        UUID invoice = past.overdue(persons.registered("Kilvoiteltu", "Kerttu"));
        List<Race.Finish<UUID>> ends =
                Race.as(CLERK, Collections.nCopies(16, () -> collection.handOver(wanted(invoice))));
        assertThat(ends.stream().filter(end -> end.failure() == null)).hasSize(1);
        assertThat(ends.stream().filter(end -> end.failure() != null))
                .allSatisfy(end -> assertThat(end.failure()).hasMessage("collection.refused.already"));
        assertThat(callers.as(CLERK, () -> disputes.of(invoice)).cases()).hasSize(1);
    }

    @Test
    @Tag("R-31")
    void invoices_of_one_debtor_that_are_overdue_and_by_whom_it_may_be_done() throws Exception {
        UUID one = past.overdue(persons.registered("Yksi", "Yrjö"));
        SubjectId second = persons.registered("Toinen", "Tuula");
        UUID other = past.overdue(second);
        assertThatThrownBy(() ->
                        callers.as(CLERK, () -> collection.handOver(new HandOver(Set.of(one, other), agency.id()))))
                .hasMessage("collection.refused.debtors");
        UUID due = past.invoice(past.ordered(second));
        assertThatThrownBy(() -> callers.as(CLERK, () -> collection.handOver(wanted(due))))
                .hasMessage("collection.refused.not-overdue");
        assertThatThrownBy(() -> callers.as("lukija", () -> collection.handOver(wanted(one))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(callers.as(CLERK, () -> collection.list(true)).rows())
                .noneMatch(row -> row.customer().equals(second));
    }

    private void mayGet(Set<Field> fields) throws Exception {
        UUID partner = callers.as("rekisteri", () -> partners.partners()).stream()
                .filter(each -> each.partner().name().equals(CollectionAgency.NAME))
                .findFirst()
                .orElseThrow()
                .id();
        callers.as("rekisteri", () -> {
            partners.allow(partner, DisclosurePurpose.COLLECTION, fields);
            return null;
        });
    }

    private UUID close(UUID opened, CaseState outcome) {
        collection.close(opened, outcome, null);
        return opened;
    }

    private UUID raise(UUID invoice) {
        disputes.raise(invoice, "Tavara puuttui", LocalDate.now(clock));
        return invoice;
    }

    private HandOver wanted(UUID invoice) {
        return new HandOver(Set.of(invoice), agency.id());
    }

    private List<Tuple> grounds(SubjectId subject, String table) {
        return rows(subject, table).stream()
                .flatMap(row -> row.blockers().stream())
                .map(each -> tuple(each.ground(), each.reference(), each.until()))
                .toList();
    }

    private List<HeldRow> rows(SubjectId subject, String table) {
        return holders.stream()
                .filter(holder -> holder.tables().contains(table))
                .flatMap(holder -> holder.rows(subject).stream())
                .filter(row -> row.table().equals(table))
                .toList();
    }

    private List<Recipient> told(SubjectId subject) {
        return recipients.stream()
                .flatMap(each -> each.recipients(subject).stream())
                .toList();
    }
}
