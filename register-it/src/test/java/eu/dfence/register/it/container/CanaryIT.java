package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.OrderInvoice;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.Signature;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer made of canaries walks through everything; every column where one stands is reported by a holder. */
@ExtendWith(ArquillianExtension.class)
class CanaryIT {
    private static final String CANARY = "kanarialintu";

    @Inject
    Callers callers;

    @Inject
    CustomerDesk customers;

    @Inject
    OrderDesk orders;

    @Inject
    InvoiceDesk invoices;

    @Inject
    PaymentDesk payments;

    @Inject
    ProhibitionDesk prohibitions;

    @Inject
    RequestDesk requests;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-77")
    @Tag("R-25")
    @Tag("R-33")
    void every_column_where_a_canary_stands_is_reported_by_a_holder() throws Exception {
        SubjectId canary = callers.as("asiakaspalvelu", this::registerCanary);
        SubjectId employer = callers.as("asiakaspalvelu", this::registerEmployer);
        callers.as("asiakaspalvelu", () -> {
            customers.represent(canary, employer, "Kanarialintu-asiantuntija", Source.ORGANISATION, null);
            customers.addNote(canary, NoteKind.CALL, "Kanarialintu soitti ja kiitti.");
            prohibitions.set(
                    canary, Prohibition.Kind.DIRECT_MARKETING, eu.dfence.register.privacy.access.api.Channel.PHONE);
            return null;
        });
        callers.as("tietosuoja", () -> requests.receive(request(canary)));
        UUID order = callers.as("myynti", () -> confirmOrder(canary));
        callers.as("laskutus", () -> pay(order));

        Set<String> standing = columnsHolding(CANARY);
        assertThat(standing)
                .as("the walk reached the tables it should")
                .contains(
                        "customers_customer.family_name",
                        "customers_email.address",
                        "customers_address.street",
                        "customers_note.text",
                        "customers_representation.title",
                        "requests_request.person_name",
                        "requests_request.representative",
                        "requests_correction.wanted_value",
                        "orders_order.buyer_reference",
                        "invoicing_invoice.buyer_name",
                        "invoicing_payment.payer_name");
        assertThat(reported(canary)).containsAll(standing);
    }

    private SubjectId registerCanary() {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.GIVEN_NAMES, "Kanarialintu");
        typed.put(CustomerField.FAMILY_NAME, "Kanarialintu");
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.EMAIL, "kanarialintu@example.com");
        typed.put(CustomerField.MOBILE, "040 555 0199");
        typed.put(CustomerField.POSTAL_CARE_OF, "Kanarialintu");
        typed.put(CustomerField.POSTAL_STREET, "Kanarialintukuja 1");
        typed.put(CustomerField.POSTAL_CODE, "33720");
        typed.put(CustomerField.POSTAL_CITY, "Kanarialintu");
        typed.put(CustomerField.POSTAL_COUNTRY, "FI");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.SOURCE, Source.RESELLER.name());
        typed.put(CustomerField.SOURCE_PARTNER, "Kanarialintu Jälleenmyynti Oy");
        typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
        typed.put(CustomerField.NOTICE_CHANNEL, "PHONE");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.INVOICING_METHOD, "EMAIL");
        return stored(customers.create(new CustomerForm(CustomerKind.PERSON, 0, typed)));
    }

    private SubjectId registerEmployer() {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        typed.put(CustomerField.ORGANISATION_NAME, "Häkki ja Orsi Oy");
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.POSTAL_STREET, "Orsitie 2");
        typed.put(CustomerField.POSTAL_CODE, "33720");
        typed.put(CustomerField.POSTAL_CITY, "Tampere");
        typed.put(CustomerField.POSTAL_COUNTRY, "FI");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
        typed.put(CustomerField.NOTICE_CHANNEL, "PHONE");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.INVOICING_METHOD, "POST");
        return stored(customers.create(new CustomerForm(CustomerKind.ORGANISATION, 0, typed)));
    }

    private static SubjectId stored(Saving saving) {
        assertThat(saving).isInstanceOf(Saving.Stored.class);
        return ((Saving.Stored) saving).customer();
    }

    private RequestForm request(SubjectId canary) {
        String said = "Kanarialintu";
        Asked asked = new Asked(
                DataSubjectRight.RECTIFICATION,
                eu.dfence.register.privacy.access.api.Channel.LETTER,
                LocalDate.now(clock),
                "fi",
                true,
                Signature.HANDWRITTEN,
                said,
                Authority.PROXY,
                said,
                List.of(new Correction(said, said, said, said, null, null)),
                Set.of());
        return new RequestForm(canary, false, null, said, asked, false);
    }

    private UUID confirmOrder(SubjectId customer) {
        SavedDraft draft = orders.start(customer, OrderFixture.begun());
        String product = orders.products().get(0).code();
        orders.confirm(
                new OrderForm(
                        draft.order(),
                        draft.version(),
                        null,
                        Channel.SHOP,
                        LocalDate.now(clock),
                        "Kanarialintu PO 1",
                        List.of(new OrderForm.Line(product, new BigDecimal("2"), null, null))),
                UUID.randomUUID());
        return draft.order();
    }

    private Void pay(UUID order) {
        OrderInvoice invoice = invoices.ofOrder(order);
        String reference = invoices.invoice(invoice.id()).reference();
        payments.record(new PaymentEntry(
                UUID.randomUUID(),
                reference,
                invoice.open().toPlainString(),
                LocalDate.now(clock),
                "Kanarialintu Maksaja"));
        return null;
    }

    private Set<String> reported(SubjectId subject) {
        Set<String> columns = new TreeSet<>();
        for (PersonalDataHolder holder : holders) {
            columns.addAll(holder.holdings(subject).stream()
                    .filter(holding ->
                            holding.value().toLowerCase(java.util.Locale.ROOT).contains(CANARY))
                    .map(CanaryIT::column)
                    .collect(Collectors.toSet()));
        }
        return columns;
    }

    private static String column(Holding holding) {
        return holding.table() + "." + holding.column();
    }

    private Set<String> columnsHolding(String text) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + "  and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                                + " where c.table_schema = database()"
                                + "  and c.data_type in ('varchar', 'char', 'text', 'longblob')")) {
            while (row.next()) {
                String table = row.getString(1);
                String column = row.getString(2);
                try (PreparedStatement question = connection.prepareStatement(
                        "select 1 from `" + table + "` where lower(cast(`" + column + "` as char)) like ? limit 1")) {
                    question.setString(1, "%" + text + "%");
                    if (question.executeQuery().next()) {
                        found.add(table + "." + column);
                    }
                }
            }
        }
        return found;
    }
}
