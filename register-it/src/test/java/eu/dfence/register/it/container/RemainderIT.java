package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While a delivery under way keeps a name, only who bills it or answers for the register finds it among the customers. */
@ExtendWith(ArquillianExtension.class)
class RemainderIT {
    private static final String NAME = "Jäljelläinen";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    Forgetting forgetting;

    @EJB
    CustomerDesk customers;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-47")
    @Tag("R-89")
    void a_name_that_a_delivery_keeps_is_found_and_opened_by_those_the_law_needs_and_by_nobody_else() throws Exception {
        SubjectId person = persons.registered(NAME, "Jorma");
        past.ordered(person);
        assertThat(found("myynti")).hasSize(1);

        forgetting.forgotten(person);

        assertThat(forgetting.count("customers_customer where subject_id = '" + person + "'"))
                .as("the delivery keeps it")
                .isEqualTo(1);
        for (String user : List.of("myynti", "rekisteri")) {
            assertThat(found(user)).as(user).isEmpty();
            assertThatThrownBy(() -> callers.as(user, () -> customers.card(person)))
                    .as(user)
                    .isInstanceOf(EJBAccessException.class);
        }
        for (String user : List.of("laskutus", "tietosuoja")) {
            assertThat(found(user)).as(user).extracting(CustomerRow::id).containsExactly(person);
            assertThat(callers.as(user, () -> customers.card(person)).id()).isEqualTo(person);
        }
    }

    private List<CustomerRow> found(String user) throws Exception {
        return callers.as(user, () -> customers.search(new CustomerSearch(NAME, CustomerFilter.NONE, null, 25)))
                .rows();
    }
}
