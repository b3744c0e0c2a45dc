package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.KeptFor;
import eu.dfence.register.customers.api.QualityDesk;
import eu.dfence.register.customers.api.QualityFault;
import eu.dfence.register.customers.api.QualityRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.retention.api.RetentionDesk;
import eu.dfence.register.privacy.retention.api.RetentionState;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of whom nothing was heard for long: looked at by somebody, and ended by no timer. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {
    @Inject
    Callers callers;

    @Inject
    Officer officer;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    Forgetting forgetting;

    @EJB
    QualityDesk quality;

    @EJB
    RetentionDesk retention;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @AfterEach
    void mend() throws Exception {
        past.run("update retention_lease set held_by = null");
    }

    @Test
    @Tag("R-47")
    void whoever_was_not_heard_of_waits_until_somebody_keeps_them_and_comes_back_when_that_is_long_ago()
            throws Exception {
        SubjectId quiet = unheard("Hiljainen");
        ran();
        assertThat(waiting()).contains(quiet);
        assertThat(state().kept())
                .filteredOn(RetentionState.Kept::reviewed)
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.table()).isEqualTo("customers_customer");
                    assertThat(kept.past()).isPositive();
                });
        assertThat(state().past())
                .as("nobody is past their time who only waits to be looked at")
                .isZero();
        assertThat(state().runs().get(0).told()).noneMatch(gone -> gone.table().equals("customers_customer"));

        officer.does(() -> quality.keep(quiet, KeptFor.CONTRACT));
        assertThat(waiting()).doesNotContain(quiet);
        assertThatThrownBy(() -> officer.does(() -> quality.keep(quiet, KeptFor.ASKED)))
                .hasMessage("customers.refused.not-waiting");
        ran();
        assertThat(waiting()).doesNotContain(quiet);
        past.run("update customers_review set kept_on = kept_on - interval 25 month where customer_id = " + id(quiet));
        ran();
        assertThat(waiting()).contains(quiet);
        forgetting.forgotten(quiet);
        assertThat(waiting()).doesNotContain(quiet);
    }

    @Test
    @Tag("R-47")
    void an_order_a_request_or_a_new_detail_is_hearing_of_them() throws Exception {
        SubjectId ordering = unheard("Tilaava");
        SubjectId asking = unheard("Kysyvä");
        SubjectId telling = unheard("Kertova");
        ran();
        assertThat(waiting()).contains(ordering, asking, telling);
        past.ordered(ordering);
        officer.receives(asking, DataSubjectRight.ACCESS);
        past.run("update customers_email set obtained_on = current_date where customer_id = " + id(telling));
        ran();
        assertThat(waiting()).doesNotContain(ordering, asking, telling);
    }

    @Test
    @Tag("R-47")
    void only_the_officer_and_the_contact_decide() throws Exception {
        SubjectId quiet = unheard("Vaitelias");
        ran();
        assertThatThrownBy(() -> callers.as("asiakaspalvelu", () -> {
                    quality.keep(quiet, KeptFor.ASKED);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(waiting()).contains(quiet);
    }

    private SubjectId unheard(String given) throws Exception {
        SubjectId person = persons.registered("Unohdettu", given);
        past.run(
                "update customers_customer set customer_since = current_date - interval 3 year, obtained_on = customer_since"
                        + " where id = " + id(person));
        for (String table : new String[] {"email", "phone", "address"}) {
            past.run("update customers_" + table
                    + " set obtained_on = current_date - interval 3 year where customer_id = " + id(person));
        }
        return person;
    }

    private long id(SubjectId person) throws Exception {
        return past.number("select id from customers_customer where subject_id = '" + person + "'");
    }

    private void ran() throws Exception {
        callers.as(Officer.NAME, () -> {
            retention.run();
            return null;
        });
    }

    private RetentionState state() throws Exception {
        return callers.as(Officer.NAME, () -> retention.state());
    }

    private Set<SubjectId> waiting() throws Exception {
        Set<SubjectId> all = new HashSet<>();
        String cursor = null;
        do {
            String at = cursor;
            Page<QualityRow> page = officer.sees(() -> quality.queue(QualityFault.UNHEARD, at));
            page.rows().forEach(row -> assertThat(all.add(row.id())).isTrue());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
