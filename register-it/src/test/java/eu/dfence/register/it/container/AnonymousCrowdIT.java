package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    void five_alike_keep_their_month_and_one_alone_only_its_year() throws Exception {
        long one = forgotten("Yksin", "Ykä", LocalDate.of(2011, 8, 17), 1).get(0);
        List<Long> many = forgotten("Monta", "Maija", LocalDate.of(2012, 8, 17), 5);
        List<Long> later = forgotten("Myöhempi", "Minna", LocalDate.of(2012, 8, 20), 1);
        long alone = forgotten("Neljännes", "Nea", LocalDate.of(2013, 7, 2), 3).get(0);
        assertThat(day(one)).isEqualTo("2011-01-01 2011-01-01 2011-01-01");
        assertThat(many).allSatisfy(each -> assertThat(day(each)).isEqualTo("2012-08-01 2012-08-01 2012-08-01"));
        assertThat(day(later.get(0))).as("joins the five").isEqualTo("2012-08-01 2012-08-01 2012-08-01");
        assertThat(day(alone)).isEqualTo("2013-01-01 2013-01-01 2013-01-01");
        assertThat(forgetting.count("orders_anonymous where period <> 'YEAR' and members < 5"))
                .isZero();
        assertThat(forgetting.one("select coalesce(sum(members), 0) - (select count(distinct o.id, l.product_code)"
                        + " from orders_order o join orders_line l on l.order_id = o.id"
                        + " where o.customer_id = '" + new UUID(0, 0) + "') from orders_anonymous"))
                .isEqualTo("0");
    }

    private List<Long> forgotten(String family, String given, LocalDate day, int orders) throws Exception {
        SubjectId person = persons.registered(family, given);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            UUID order = past.paid(past.ordered(person));
            past.old(order);
            past.run("update orders_order set ordered_at = '" + day + " 10:00', planned_delivery_on = '"
                    + day.plusDays(40) + "' where public_id = '" + order + "'");
            ids.add(Long.valueOf(forgetting.one("select id from orders_order where public_id = '" + order + "'")));
        }
        String sums = forgetting.one(TOTALS);
        forgetting.forgotten(person);
        assertThat(forgetting.one(TOTALS)).isEqualTo(sums);
        return ids;
    }

    private String day(long order) throws SQLException {
        return forgetting.one("select concat(date(ordered_at), ' ', planned_delivery_on, ' ', date(confirmed_at))"
                + " from orders_order where id = " + order);
    }
}
