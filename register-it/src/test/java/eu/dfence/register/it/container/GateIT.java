package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingFile;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.RecipientsKnown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.LedgerDesk;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits to leave is asked about again at the gate, and what left stands in the ledger. */
@ExtendWith(ArquillianExtension.class)
class GateIT {
    private static final String TOWN = "Savukoski";
    private static final String SALES = "myynti";
    private static final String CONTACT = "rekisteri";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Forgetting forgetting;

    @Inject
    Printer printer;

    @Inject
    Officer officer;

    @Inject
    MailingDesk mailings;

    @Inject
    PartnerDesk partners;

    @Inject
    LedgerDesk ledger;

    @Inject
    ProhibitionDesk prohibitions;

    @Inject
    InvoiceDesk invoices;

    @Inject
    OrderFixture fixture;

    @Inject
    @Any
    Instance<RecipientsKnown> recipients;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-17")
    @Tag("R-44")
    void an_agreement_that_ends_while_a_list_waits_stops_it_and_a_new_one_lets_it_out() throws Exception {
        SubjectId listed = inTown("Odottava");
        UUID partner = printer.id();
        UUID mailing = callers.as(SALES, this::chosen);
        MailingFile file = callers.as(SALES, () -> mailings.make(mailing, Locale.forLanguageTag("fi")));
        LocalDate today = officer.today();
        callers.as(CONTACT, () -> {
            partners.end(partner);
            return null;
        });
        try {
            refused("AGREEMENT", mailing, file.csv());
            assertThatThrownBy(() -> callers.as(SALES, () -> choose(partner)))
                    .hasMessage("disclosures.refused.AGREEMENT");
            assertThat(of(listed)).isEmpty();
            assertThat(got(listed)).isEmpty();
        } finally {
            callers.as(CONTACT, () -> {
                partners.agree(partner, today, null, new byte[0]);
                return null;
            });
        }
        refused("changed", mailing, new byte[] {1});
        assertThat(callers.as(SALES, () -> mailings.handOut(mailing, file.csv())))
                .isEqualTo(file.csv());
        callers.as(SALES, () -> mailings.handOut(mailing, file.csv()));
        told(listed, file, today);
        assertThat(callers.as("tarkastaja", () -> ledger.ledger(null, filter(partner)))
                        .rows())
                .as("of the partner")
                .anyMatch(row -> row.sha256().equals(file.sha256()));
    }

    private void told(SubjectId listed, MailingFile file, LocalDate today) throws Exception {
        assertThat(of(listed))
                .as("once, however often it is handed out")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo(Printer.NAME);
                    assertThat(row.country()).isEqualTo("FI");
                    assertThat(row.purpose()).isEqualTo(DisclosurePurpose.MAILING);
                    assertThat(row.persons()).isEqualTo(file.subjects().size());
                    assertThat(row.sha256()).isEqualTo(file.sha256());
                    assertThat(row.by()).isEqualTo("Mikael Lindroos");
                });
        assertThat(got(listed)).singleElement().satisfies(recipient -> {
            assertThat(recipient.role()).isEqualTo(RecipientRole.PROCESSOR);
            assertThat(recipient.on()).isEqualTo(today);
            assertThat(recipient.categories())
                    .containsExactlyInAnyOrder(DataCategory.NAME, DataCategory.POSTAL_ADDRESS);
        });
    }

    @Test
    @Tag("R-21")
    @Tag("R-22")
    @Tag("R-44")
    void whoever_forbids_it_or_objects_between_making_and_handing_out_stops_the_file() throws Exception {
        stops("Myöhäinen", Kind.DISCLOSURE);
        stops("Vastustava", Kind.DIRECT_MARKETING);
    }

    @Test
    @Tag("R-22")
    @Tag("R-89")
    void whoever_is_erased_between_choosing_and_making_is_not_in_the_file_and_after_making_stops_it() throws Exception {
        SubjectId early = inTown("Aikainen");
        SubjectId late = inTown("Viimeinen");
        SubjectId stays = inTown("Jäävä");
        UUID mailing = callers.as(SALES, this::chosen);
        forgetting.forgotten(early);
        MailingFile file = callers.as(SALES, () -> mailings.make(mailing, Locale.forLanguageTag("fi")));
        assertThat(file.subjects()).contains(late, stays).doesNotContain(early);
        assertThat(new String(file.csv(), StandardCharsets.UTF_8))
                .contains("Jäävä")
                .doesNotContain("Aikainen");
        forgetting.forgotten(late);
        refused("forbidden", mailing, file.csv());
        assertThat(of(stays)).isEmpty();
    }

    private void stops(String given, Kind ban) throws Exception {
        SubjectId forbids = inTown(given);
        UUID mailing = callers.as(SALES, this::chosen);
        MailingFile file = callers.as(SALES, () -> mailings.make(mailing, Locale.forLanguageTag("fi")));
        callers.as("asiakaspalvelu", () -> {
            prohibitions.set(forbids, ban, Channel.EMAIL);
            return null;
        });
        refused("forbidden", mailing, file.csv());
        assertThat(of(forbids)).isEmpty();
    }

    @Test
    @Tag("R-31")
    @Tag("R-44")
    void an_invoice_leaves_when_it_is_saved_to_be_sent_and_not_when_it_is_looked_at() throws Exception {
        UUID invoice = callers.as("asiakaspalvelu", () -> {
            SavedDraft draft = fixture.drafts(1).get(0);
            fixture.confirm(draft);
            return invoices.ofOrder(draft.order()).id();
        });
        InvoiceDocument looked = callers.as("laskutus", () -> invoices.pdf(invoice));
        assertThat(invoicesThatLeft(looked)).isEmpty();
        InvoiceDocument sent = callers.as("laskutus", () -> invoices.handOut(invoice));
        callers.as("laskutus", () -> invoices.handOut(invoice));
        assertThat(sent.pdf()).isEqualTo(looked.pdf());
        assertThat(invoicesThatLeft(looked)).singleElement().satisfies(row -> {
            assertThat(row.to()).isEqualTo(Addressee.Kind.DEBTOR);
            assertThat(row.subject()).isEqualTo(looked.customer());
            assertThat(row.purpose()).isEqualTo(DisclosurePurpose.INVOICING);
        });
        assertThat(got(looked.customer()))
                .as("the debtor is no recipient besides")
                .noneMatch(each -> each.name() == null);
    }

    private List<LedgerRow> invoicesThatLeft(InvoiceDocument page) throws Exception {
        return of(page.customer()).stream()
                .filter(row -> row.sha256().equals(page.sha256()))
                .toList();
    }

    @Test
    @Tag("R-54")
    void the_ledger_is_read_by_those_who_watch_and_by_nobody_else() {
        assertThatThrownBy(() -> callers.as(SALES, () -> ledger.ledger(null, filter(null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("tarkastaja", () -> mailings.handOut(UUID.randomUUID(), new byte[0])))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("tietosuoja", () -> partners.open(null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void refused(String key, UUID mailing, byte[] file) {
        assertThatThrownBy(() -> callers.as(SALES, () -> mailings.handOut(mailing, file)))
                .hasMessage("disclosures.refused." + key);
    }

    private UUID chosen() {
        return choose(printer.id());
    }

    private UUID choose(UUID partner) {
        return mailings.choose(
                new CustomerFilter(CustomerKind.PERSON, null, TOWN, false, false),
                Kind.DIRECT_ADVERTISING,
                Medium.POST,
                partner);
    }

    private List<LedgerRow> of(SubjectId subject) throws Exception {
        return callers.as("tarkastaja", () -> ledger.ledger(subject, filter(null)))
                .rows();
    }

    private static LedgerFilter filter(UUID partner) {
        return new LedgerFilter(partner, null, null, null, null);
    }

    private List<Recipient> got(SubjectId subject) {
        return recipients.stream()
                .flatMap(each -> each.recipients(subject).stream())
                .toList();
    }

    private SubjectId inTown(String given) throws Exception {
        Map<CustomerField, String> typed = Persons.person("Portti", given);
        typed.put(CustomerField.POSTAL_CODE, "98800");
        typed.put(CustomerField.POSTAL_CITY, TOWN);
        return persons.registered(typed);
    }
}
