package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.QualityDesk;
import eu.dfence.register.customers.api.QualityFault;
import eu.dfence.register.customers.api.QualityRow;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the register finds wrong with itself (GDPR Art. 5(1)(d); R-82). */
@ExtendWith(ArquillianExtension.class)
class QualityIT {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk customers;

    @Inject
    QualityDesk quality;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-82")
    void mail_that_came_back_is_in_the_queue_until_a_new_address_stands() throws Exception {
        SubjectId customer = stored("Palautunut", "Jokitie 1", "1.11.2026");
        assertThat(queue(QualityFault.RETURNED)).doesNotContain(customer);
        callers.as(CLERK, () -> {
            quality.returned(customer);
            return null;
        });
        assertThat(queue(QualityFault.RETURNED)).contains(customer);
        callers.as(CLERK, () -> {
            Map<CustomerField, String> typed =
                    new EnumMap<>(customers.form(customer).typed());
            typed.put(CustomerField.POSTAL_STREET, "Jokitie 2");
            typed.put(CustomerField.SOURCE, Source.CUSTOMER.name());
            typed.put(CustomerField.OBTAINED_ON, "1.11.2026");
            int version = customers.form(customer).version();
            return customers.update(customer, new CustomerForm(CustomerKind.PERSON, version, typed));
        });
        assertThat(queue(QualityFault.RETURNED)).doesNotContain(customer);
    }

    @Test
    @Tag("R-82")
    void what_is_not_there_and_what_is_old_is_found_each_in_its_own_queue() throws Exception {
        SubjectId nowhere = stored("Osoitteeton", null, "1.11.2026");
        SubjectId old = stored("Vanhentunut", "Jokitie 1", "1.11.2020");
        assertThat(queue(QualityFault.NO_ADDRESS)).contains(nowhere).doesNotContain(old);
        assertThat(queue(QualityFault.NO_CONTACT)).contains(nowhere).doesNotContain(old);
        assertThat(queue(QualityFault.OUTDATED)).contains(old).doesNotContain(nowhere);
        assertThatThrownBy(() -> callers.as(CLERK, () -> {
                    quality.returned(nowhere);
                    return null;
                }))
                .hasMessage("customers.refused.no-address");
    }

    @Test
    @Tag("R-82")
    void value_is_old_when_the_dated_row_says_so_on_the_card_and_in_the_queue_of_its_kind() throws Exception {
        Map<CustomerField, String> typed =
                Persons.person("Laatunen", "Ikääntyvä", "ikaantyva@example.com", "044 655 0901");
        typed.put(CustomerField.WORK_PHONE, "044 655 0902");
        SubjectId customer = persons.registered(typed);
        try {
            MovedClock.to(LocalDate.of(2028, 11, 1));
            assertThat(oldOnCard(customer)).containsOnly(false);
            assertThat(queue(QualityFault.OUTDATED_EMAIL)).doesNotContain(customer);
            MovedClock.to(LocalDate.of(2028, 11, 2));
            assertThat(oldOnCard(customer)).hasSize(4).containsOnly(true);
            for (QualityFault fault :
                    List.of(QualityFault.OUTDATED, QualityFault.OUTDATED_EMAIL, QualityFault.OUTDATED_PHONE)) {
                assertThat(queue(fault)).as(fault.name()).contains(customer);
            }
        } finally {
            MovedClock.back();
        }
    }

    private List<Boolean> oldOnCard(SubjectId customer) throws Exception {
        CustomerCard card = callers.as(CLERK, () -> customers.card(customer));
        return Stream.of(card.emails(), card.phones(), card.addresses())
                .flatMap(List::stream)
                .map(value -> value.origin().outdated())
                .toList();
    }

    /** Every page of it; nobody twice. */
    private Set<SubjectId> queue(QualityFault fault) throws Exception {
        Set<SubjectId> all = new LinkedHashSet<>();
        String cursor = null;
        do {
            String at = cursor;
            Page<QualityRow> page = callers.as(CLERK, () -> quality.queue(fault, at));
            page.rows().forEach(row -> assertThat(all.add(row.id())).isTrue());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private SubjectId stored(String given, String street, String told) throws Exception {
        Map<CustomerField, String> typed = Persons.person("Laatunen", given);
        typed.remove(CustomerField.EMAIL);
        if (street == null) {
            typed.keySet()
                    .removeAll(
                            Set.of(CustomerField.POSTAL_STREET, CustomerField.POSTAL_CODE, CustomerField.POSTAL_CITY));
        }
        typed.put(CustomerField.INVOICING_METHOD, "POST");
        typed.put(CustomerField.OBTAINED_ON, told);
        return persons.registered(typed);
    }
}
