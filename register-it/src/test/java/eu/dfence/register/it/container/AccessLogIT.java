package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the access log tells a person: that they were looked at, when and why; of others nothing (GDPR Art. 15(4)). */
@ExtendWith(ArquillianExtension.class)
class AccessLogIT {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    CustomerDesk customers;

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-77")
    void two_shown_by_one_search_learn_of_it_and_never_of_each_other() throws Exception {
        List<SubjectId> shown = callers.as(
                CLERK,
                () -> customers.search(new CustomerSearch("", 25)).rows().stream()
                        .map(CustomerRow::id)
                        .toList());
        assertThat(shown).hasSizeGreaterThan(1);
        for (SubjectId one : shown.subList(0, 2)) {
            List<Holding> told = told(one);
            assertThat(values(told, "access_log_shown.subject_id")).isNotEmpty().allMatch(one.toString()::equals);
            assertThat(values(told, "access_log.purpose")).contains(Purpose.CUSTOMER_REGISTER.name());
            assertThat(values(told, "access_log.at")).isNotEmpty();
            assertThat(ids(told))
                    .doesNotContainAnyElementsOf(without(one, shown))
                    .doesNotContain(account());
        }
    }

    @Test
    @Tag("R-77")
    void whoever_looked_learns_what_they_did_and_not_at_whom() throws Exception {
        List<SubjectId> shown = callers.as(CLERK, () -> {
            List<CustomerRow> rows =
                    customers.search(new CustomerSearch("", 25)).rows();
            customers.card(rows.get(0).id());
            return rows.stream().map(CustomerRow::id).toList();
        });
        List<Holding> told = told(SubjectId.of(account()));
        assertThat(values(told, "access_log.kind")).contains("VIEW", "SEARCH");
        assertThat(values(told, "access_log.account_id")).containsOnly(account());
        assertThat(ids(told)).doesNotContainAnyElementsOf(without(null, shown));
    }

    private List<Holding> told(SubjectId subject) {
        return holders.stream()
                .filter(holder -> holder.module().equals("privacy.access"))
                .flatMap(holder -> holder.holdings(subject).stream())
                .filter(holding -> holding.table().startsWith("access_log"))
                .toList();
    }

    private static Set<String> values(List<Holding> told, String column) {
        return told.stream()
                .filter(holding -> (holding.table() + "." + holding.column()).equals(column))
                .map(Holding::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Holding> told) {
        return told.stream().map(Holding::value).collect(Collectors.toSet());
    }

    private static List<String> without(SubjectId one, List<SubjectId> shown) {
        return shown.stream()
                .filter(each -> !each.equals(one))
                .map(SubjectId::toString)
                .toList();
    }

    private String account() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select public_id from staff_account where user_name = '" + CLERK + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
