package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An anonymous order keeps as much of its day as five others of the same product and channel share. */
@ExtendWith(ArquillianExtension.class)
class AnonymousCrowdIT {
    private static final String TOTALS = "select concat(count(*), ' ', sum(net), ' ', sum(gross)) from orders_order";

    @Inject
    Forgetting forgetting;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-89")
    void whoever_is_among_five_keeps_the_month_and_whoever_is_alone_a_year_without_a_product() throws Exception {
        long alone = ordered("Yksin", "Ykä", LocalDate.of(2011, 8, 17), 6);
        long fifth = ordered("Viides", "Veera", LocalDate.of(2012, 8, 17), 1);
        past.run("insert into orders_anonymous (product_code, period, begins_on, channel, members)"
                + " select l.product_code, 'MONTH', '2012-08-01', o.channel, 4 from orders_order o"
                + " join orders_line l on l.order_id = o.id where o.id = " + fifth + " group by 1, 2, 3, 4");
        forget("Yksin", alone);
        forget("Viides", fifth);
        assertThat(left(alone)).isEqualTo("2011-01-01 2011-01-01 2011-01-01 * *");
        assertThat(left(fifth)).startsWith("2012-08-01 2012-08-01 2012-08-01 ").doesNotContain("*");
        assertThat(forgetting.count("orders_anonymous where period <> 'BARE_YEAR' and members < 5"))
                .isZero();
        assertThat(
                        forgetting.count(
                                "orders_order where id in (" + alone + ", " + fifth + ") and (retain_until is not null"
                                        + " or number like concat('%', id) or created_by <> customer_id or confirmed_by <> customer_id)"))
                .as("nothing leads back to the day, the place in the series or the clerk")
                .isZero();
    }

    private final Map<String, SubjectId> known = new HashMap<>();

    private long ordered(String family, String given, LocalDate day, int orders) throws Exception {
        SubjectId person = persons.registered(family, given);
        known.put(family, person);
        long id = 0;
        for (int i = 0; i < orders; i++) {
            UUID order = past.paid(past.ordered(person));
            past.old(order);
            past.run("update orders_order set ordered_at = '" + day + " 10:00', planned_delivery_on = '"
                    + day.plusDays(40) + "' where public_id = '" + order + "'");
            id = Long.parseLong(forgetting.one("select id from orders_order where public_id = '" + order + "'"));
        }
        return id;
    }

    private void forget(String family, long order) throws Exception {
        String sums = forgetting.one(TOTALS);
        forgetting.forgotten(known.get(family));
        assertThat(forgetting.one(TOTALS)).isEqualTo(sums);
        assertThat(forgetting.count("orders_order where id = " + order)).isEqualTo(1);
    }

    private String left(long order) throws SQLException {
        return forgetting.one(
                "select concat(date(o.ordered_at), ' ', o.planned_delivery_on, ' ', date(o.confirmed_at), ' ',"
                        + " min(l.product_code), ' ', min(l.description)) from orders_order o join orders_line l on l.order_id = o.id"
                        + " where o.id = " + order);
    }
}
