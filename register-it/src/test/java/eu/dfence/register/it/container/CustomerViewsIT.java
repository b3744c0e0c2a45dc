package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.CustomerViewDesk;
import eu.dfence.register.customers.api.ListColumn;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list narrowed by filters, and the views in which a clerk keeps them. */
@ExtendWith(ArquillianExtension.class)
class CustomerViewsIT {
    private static final String CLERK = "asiakaspalvelu";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    CustomerDesk desk;

    @Inject
    CustomerViewDesk views;

    @Inject
    ProhibitionDesk prohibitions;

    @Inject
    RestrictionDesk restrictions;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-08")
    @Tag("R-80")
    @Tag("R-93")
    void a_list_is_narrowed_to_a_kind_a_state_a_town_and_to_whom_something_holds() throws Exception {
        SubjectId id = persons.registered("Suodattaja", "Suodatin", "suodatin@example.com", "044 655 0501");
        CustomerFilter town = new CustomerFilter(null, null, "TAMPERE", false, false);
        CustomerFilter company = new CustomerFilter(CustomerKind.ORGANISATION, null, null, false, false);
        CustomerFilter ended = new CustomerFilter(null, CustomerStatus.ENDED, null, false, false);
        CustomerFilter forbidden = new CustomerFilter(CustomerKind.PERSON, null, "tampere", true, false);
        CustomerFilter restricted = new CustomerFilter(null, CustomerStatus.ACTIVE, null, false, true);

        assertThat(everybody(town)).contains(id).hasSize(count("postal_city = 'Tampere'"));
        assertThat(everybody(company)).doesNotContain(id).hasSize(count("kind = 'ORGANISATION'"));
        assertThat(everybody(ended)).doesNotContain(id).hasSize(count("status = 'ENDED'"));
        assertThat(everybody(forbidden)).doesNotContain(id);
        assertThat(everybody(restricted)).doesNotContain(id);

        callers.as("tietosuoja", () -> {
            prohibitions.set(id, Prohibition.Kind.PUBLICATION, Channel.PHONE);
            prohibitions.set(id, Prohibition.Kind.DISCLOSURE, Channel.PHONE);
            prohibitions.lift(id, Prohibition.Kind.PUBLICATION);
            restrictions.restrict(id, RestrictionGround.ACCURACY_CONTESTED);
            return null;
        });
        assertThat(everybody(forbidden)).contains(id);
        assertThat(everybody(restricted)).contains(id);
        for (String typed : List.of("suodattaja suod", "suodatin@", "044655050")) {
            assertThat(narrowed(typed, forbidden)).as(typed).containsExactly(id);
            assertThat(narrowed(typed, company)).as(typed).isEmpty();
        }

        callers.as("tietosuoja", () -> {
            prohibitions.lift(id, Prohibition.Kind.DISCLOSURE);
            restrictions.lift(id, LocalDate.now(clock), Channel.LETTER);
            return null;
        });
        assertThat(everybody(forbidden)).doesNotContain(id);
        assertThat(everybody(restricted)).doesNotContain(id);
    }

    @Test
    void the_copy_for_lists_agrees_with_what_is_forbidden_restricted_and_written_on_envelopes() throws Exception {
        assertThat(count("forbidden <> exists (select 1 from access_prohibition p"
                        + " where p.subject_id = c.subject_id and p.lifted_at is null)"))
                .isZero();
        assertThat(count("restricted <> exists (select 1 from access_restriction r"
                        + " where r.subject_id = c.subject_id and r.lifted_at is null)"))
                .isZero();
        assertThat(count(
                        "not (binary postal_city <=> binary (select a.city from customers_address a where a.customer_id = c.id"
                                + " and a.kind = 'POSTAL' and a.replaced_at is null order by a.id desc limit 1))"))
                .isZero();
    }

    @Test
    void a_clerk_keeps_views_of_filters_and_columns_that_nobody_else_sees() throws Exception {
        CustomerFilter filter = new CustomerFilter(CustomerKind.PERSON, CustomerStatus.ACTIVE, "Tampere", true, false);
        CustomerView kept =
                callers.as("laskutus", () -> views.save(" Tampereen kiellot ", filter, Set.of(ListColumn.EMAIL)));
        assertThat(kept.name()).isEqualTo("Tampereen kiellot");
        assertThat(callers.as("laskutus", views::views)).containsExactly(kept);
        assertThat(callers.as("myynti", views::views)).isEmpty();

        CustomerView again =
                callers.as("laskutus", () -> views.save("Tampereen kiellot", CustomerFilter.NONE, ListColumn.USUAL));
        CustomerView opening = callers.as("laskutus", () -> views.open(Set.of(ListColumn.PHONE)));
        assertThat(again.id()).isEqualTo(kept.id());
        assertThat(callers.as("laskutus", views::views)).containsExactly(opening, again);

        callers.as("myynti", () -> {
            views.remove(kept.id());
            return null;
        });
        assertThat(callers.as("laskutus", views::views)).hasSize(2);
        callers.as("laskutus", () -> {
            views.remove(kept.id());
            views.remove(opening.id());
            return null;
        });
        assertThat(callers.as("laskutus", views::views)).isEmpty();
    }

    @Test
    void a_view_without_a_name_of_a_place_nobody_knows_or_one_too_many_is_refused() throws Exception {
        for (String name : List.of("", "  ", "x".repeat(CustomerViewDesk.LONGEST_NAME + 1), "010594Y9032")) {
            refused("customers.refused.view-name", name, CustomerFilter.NONE);
        }
        refused("customers.refused.view-city", "Matti", new CustomerFilter(null, null, "Meikäläinen", false, false));
        for (int i = 0; i < CustomerViewDesk.MOST; i++) {
            String name = "Näkymä " + i;
            callers.as("rekisteri", () -> views.save(name, CustomerFilter.NONE, ListColumn.USUAL));
        }
        refused("customers.refused.views", "Yksi liikaa", CustomerFilter.NONE);
        callers.as("rekisteri", () -> views.save("NÄKYMÄ 3", CustomerFilter.NONE, ListColumn.USUAL));
        assertThat(callers.as("rekisteri", views::views)).hasSize(CustomerViewDesk.MOST);
        assertThat(callers.as("rekisteri", () -> views.city("JYVASKYLA"))).contains("Jyväskylä");
    }

    private void refused(String key, String name, CustomerFilter filter) {
        assertThatThrownBy(() -> callers.as("rekisteri", () -> views.save(name, filter, ListColumn.USUAL)))
                .hasMessageContaining(key);
    }

    private List<SubjectId> everybody(CustomerFilter filter) throws Exception {
        List<SubjectId> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<CustomerRow> page = search(new CustomerSearch("", filter, cursor, 100));
            all.addAll(ids(page));
            cursor = page.next();
        } while (cursor != null);
        assertThat(all).doesNotHaveDuplicates();
        return all;
    }

    private List<SubjectId> narrowed(String typed, CustomerFilter filter) throws Exception {
        return ids(search(new CustomerSearch(typed, filter, null, 50)));
    }

    private int count(String condition) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from customers_customer c where " + condition)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Page<CustomerRow> search(CustomerSearch search) throws Exception {
        return callers.as(CLERK, () -> desk.search(search));
    }

    private static List<SubjectId> ids(Page<CustomerRow> page) {
        return page.rows().stream().map(CustomerRow::id).toList();
    }
}
