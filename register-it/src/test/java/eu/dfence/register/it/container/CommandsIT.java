package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.shared.api.Ids;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How often the database is asked. A table of codes read again, a row written twice or line by line would be more. */
@ExtendWith(ArquillianExtension.class)
class CommandsIT {
    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @Inject
    Clock clock;

    @Inject
    Callers callers;

    @Inject
    OrderFixture fixture;

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    /** Three of those that write begin and end the transaction. */
    @Test
    void an_order_is_confirmed_shown_and_paid_with_as_few_commands_as_there_can_be() throws Exception {
        callers.as("asiakaspalvelu", () -> {
            List<UUID> confirmed = new ArrayList<>();
            assertThat(least(
                            fixture.drafts(4),
                            draft -> confirmed.add(fixture.confirm(draft).invoice())))
                    .isLessThanOrEqualTo(12);
            List<InvoiceCard> cards = confirmed.stream().map(invoices::invoice).toList();
            assertThat(least(confirmed, invoices::invoice)).isLessThanOrEqualTo(2);
            assertThat(least(confirmed, invoices::pdf)).isLessThanOrEqualTo(1);
            assertThat(least(cards, card -> payments.record(inFull(card)))).isLessThanOrEqualTo(11);
            return null;
        });
    }

    private PaymentEntry inFull(InvoiceCard card) {
        return new PaymentEntry(Ids.next(), card.reference(), card.gross().toPlainString(), LocalDate.now(clock), null);
    }

    private interface Deed<T> {
        void with(T one) throws Exception;
    }

    /** For one of these, the least of all: what else goes on in the server can only add. */
    private <T> long least(List<T> all, Deed<T> deed) throws Exception {
        long least = Long.MAX_VALUE;
        for (T one : all) {
            long before = sent();
            deed.with(one);
            least = Math.min(least, sent() - before - 1);
        }
        return least;
    }

    private long sent() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
