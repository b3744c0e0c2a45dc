package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.NoteKind;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.ChangeJournalDesk;
import eu.dfence.register.privacy.vault.api.ChangeRow;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changed of a customer is told with who and when, and cannot be read without the customer's own key. */
@ExtendWith(ArquillianExtension.class)
class ChangeJournalIT {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @EJB
    CustomerDesk customers;

    @EJB
    ProhibitionDesk prohibitions;

    @EJB
    ChangeJournalDesk journal;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-95")
    void a_change_tells_who_when_which_field_and_old_and_new() throws Exception {
        SubjectId person = persons.registered("Muuttuva", "Maire", "maire@example.com", "040 111 2233");
        assertThat(changes(person)).as("first values are no change").isEmpty();

        update(person, Map.of(CustomerField.EMAIL, "uusi.maire@example.com", CustomerField.FAMILY_NAME, "Muuttunut"));
        callers.as(CLERK, () -> {
            customers.addNote(person, NoteKind.CALL, "Kertoi uuden nimensä.");
            prohibitions.set(person, Prohibition.Kind.DISCLOSURE, Channel.PHONE);
            return null;
        });

        List<ChangeRow> changes = changes(person);
        assertThat(changes)
                .filteredOn(row -> !row.field().startsWith("ban."))
                .extracting(ChangeRow::field, ChangeRow::before, ChangeRow::after)
                .containsExactlyInAnyOrder(
                        tuple("note", null, "Kertoi uuden nimensä."),
                        tuple("email", "maire@example.com", "uusi.maire@example.com"),
                        tuple("familyName", "Muuttuva", "Muuttunut"));
        assertThat(changes).extracting(ChangeRow::field).contains("ban.DISCLOSURE");
        assertThat(changes).allSatisfy(row -> {
            assertThat(row.by()).isNotBlank();
            assertThat(row.at()).isNotNull();
        });
    }

    @Test
    @Tag("R-95")
    void what_is_not_committed_is_not_told() throws Exception {
        SubjectId person = persons.registered("Peruttu", "Paavo");
        callers.as(CLERK, () -> {
            transaction.begin();
            customers.addNote(person, NoteKind.CALL, "Ei jäänyt mihinkään.");
            transaction.rollback();
            return null;
        });
        assertThat(changes(person)).isEmpty();
    }

    @Test
    @Tag("R-89")
    void without_the_persons_key_only_who_when_and_which_field_remain() throws Exception {
        SubjectId person = persons.registered("Avaimeton", "Aatu", "avaimeton@example.com", "040 111 2244");
        update(person, Map.of(CustomerField.EMAIL, "avattu@example.com"));
        assertThat(changes(person)).hasSize(1);
        assertThat(told(person)).contains("avaimeton@example.com", "avattu@example.com");
        assertThat(stored(person)).hasSize(1).noneMatch(row -> row.contains("avaimeton") || row.contains("avattu"));

        PersonalDataHolder vault = vault();
        transaction.begin();
        vault.end(person, List.of(ending(person, "vault_key", "subject_id")));
        transaction.commit();
        assertThat(changes(person)).isEmpty();
        assertThat(told(person)).isEmpty();
        assertThat(stored(person)).hasSize(1).allMatch(row -> row.startsWith("email|"));

        transaction.begin();
        vault.end(person, List.of(ending(person, "vault_change", "old_value", "new_value")));
        transaction.commit();
        assertThat(stored(person)).containsExactly("email");
    }

    private void update(SubjectId person, Map<CustomerField, String> changed) throws Exception {
        callers.as(CLERK, () -> {
            CustomerForm form = customers.form(person);
            Map<CustomerField, String> typed = new EnumMap<>(form.typed());
            typed.putAll(changed);
            typed.put(CustomerField.SOURCE, "CUSTOMER");
            typed.put(CustomerField.OBTAINED_ON, "2.11.2026");
            assertThat(customers.update(person, new CustomerForm(form.kind(), form.version(), typed)))
                    .isInstanceOf(Saving.Stored.class);
            return null;
        });
    }

    private List<ChangeRow> changes(SubjectId person) throws Exception {
        return callers.as(CLERK, () -> journal.changes(person));
    }

    private PersonalDataHolder vault() {
        return holders.stream()
                .filter(holder -> holder.module().equals("privacy.vault"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(SubjectId person) {
        return vault().holdings(person).stream().map(Holding::value).toList();
    }

    private Ending ending(SubjectId person, String table, String... columns) {
        List<String> rows = vault().rows(person).stream()
                .filter(row -> row.table().equals(table))
                .map(HeldRow::row)
                .toList();
        return new Ending(Ending.How.ERASE, table, rows, Set.of(columns));
    }

    private List<String> stored(SubjectId person) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select concat_ws('|', field, convert(old_value using latin1), convert(new_value using latin1))"
                                + " from vault_change where subject_id = '" + person + "'")) {
            List<String> rows = new ArrayList<>();
            while (row.next()) rows.add(row.getString(1));
            return rows;
        }
    }
}
