package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.ContactValue;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.Saving;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two change the same customer at once. */
@ExtendWith(ArquillianExtension.class)
class CustomerRaceIT {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk desk;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-08")
    void a_change_that_the_database_gave_up_for_a_rivals_sake_is_made_again() throws Exception {
        SubjectId id = persons.registered("Solmu", "Umpi", "umpisolmu@example.com", "044 655 0301");
        CustomerForm opened = callers.as(CLERK, () -> desk.form(id));
        Map<CustomerField, String> typed = told(opened);
        typed.put(CustomerField.MOBILE, "044 655 0302");
        CountDownLatch holds = new CountDownLatch(1);
        CompletableFuture<Boolean> rival = CompletableFuture.supplyAsync(() -> deadlock(id, holds));
        assertThat(holds.await(30, TimeUnit.SECONDS)).isTrue();

        save(id, opened, typed);

        assertThat(rival.get(30, TimeUnit.SECONDS)).as("the rival got through").isTrue();
        assertThat(callers.as(CLERK, () -> desk.card(id)).phones())
                .extracting(ContactValue.Phone::e164)
                .containsExactly("+358446550302");
    }

    /** Holds every phone number and wants the customer as soon as somebody else has it: who wrote less must give way. */
    private boolean deadlock(SubjectId id, CountDownLatch holds) {
        try (Connection rival = database.getConnection();
                Connection watch = database.getConnection()) {
            rival.setAutoCommit(false);
            rival.createStatement().executeUpdate("update customers_phone set version = version + 1");
            holds.countDown();
            while (lock(watch, id, " nowait")) {
                Thread.sleep(10);
            }
            boolean got = lock(rival, id, "");
            rival.rollback();
            return got;
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean lock(Connection connection, SubjectId id, String how) {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id from customers_customer where subject_id = ? for update" + how)) {
            statement.setString(1, id.toString());
            return statement.executeQuery().next();
        } catch (SQLException taken) {
            return false;
        }
    }

    private void save(SubjectId id, CustomerForm opened, Map<CustomerField, String> typed) throws Exception {
        assertThat(callers.as(CLERK, () -> desk.update(id, new CustomerForm(opened.kind(), opened.version(), typed))))
                .isInstanceOf(Saving.Stored.class);
    }

    private static Map<CustomerField, String> told(CustomerForm form) {
        Map<CustomerField, String> typed = new EnumMap<>(form.typed());
        typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
        typed.put(CustomerField.OBTAINED_ON, "2.11.2026");
        return typed;
    }
}
