package eu.dfence.register.it.container;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Orders to confirm, of customers who can be invoiced. Called as somebody who may take orders. */
@Dependent
public class OrderFixture {
    private static final String INVOICEABLE = """
            select c.subject_id from customers_customer c
            where c.status = 'ACTIVE' and c.kind = 'PERSON'
              and exists (select 1 from customers_address a where a.customer_id = c.id and a.replaced_at is null)
              and not exists (select 1 from access_restriction r where r.subject_id = c.subject_id and r.lifted_at is null)
            order by c.id limit ?""";

    @Resource(lookup = "jdbc/register")
    DataSource database;

    @EJB
    OrderDesk orders;

    public List<SubjectId> customers(int count) throws SQLException {
        List<SubjectId> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(INVOICEABLE)) {
            query.setInt(1, count);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(SubjectId.of(rows.getString(1)));
                }
            }
        }
        return found;
    }

    /** Three lines: 25 × 18.40 and 2 × 21.90 at 25.5 %, 24 × 5.40 at 13.5 %. */
    public SavedDraft draft(SubjectId customer) {
        return draft(
                customer,
                List.of(line("10290", "25", "18.40"), line("10420", "2", "21.90"), line("40112", "24", "5.40")));
    }

    /** A line of each: taxed, and a deposit that bears no tax. */
    public SavedDraft untaxedDraft(SubjectId customer) {
        return draft(customer, List.of(line("10290", "1", "18.40"), line("90010", "2", "12.00")));
    }

    /** A draft from the shop nobody has written a line into yet. */
    static OrderForm begun() {
        return new OrderForm(null, 0, null, Channel.SHOP, LocalDate.now(), null, List.of());
    }

    private SavedDraft draft(SubjectId customer, List<OrderForm.Line> lines) {
        SavedDraft blank = orders.start(customer, begun());
        return orders.save(new OrderForm(
                blank.order(),
                blank.version(),
                null,
                Channel.SHOP,
                LocalDate.now(java.time.ZoneId.of("Europe/Helsinki")),
                "PO 4402",
                lines));
    }

    public List<SavedDraft> drafts(int count) throws SQLException {
        return customers(count).stream().map(this::draft).toList();
    }

    public ConfirmOutcome confirm(SavedDraft draft) {
        return orders.confirm(draft.order(), draft.version(), UUID.randomUUID());
    }

    /** As it was drafted, with one line, but for who orders. */
    public ConfirmOutcome confirm(SavedDraft draft, SubjectId orderer) {
        OrderForm typed = new OrderForm(
                draft.order(),
                draft.version(),
                orderer,
                Channel.SHOP,
                LocalDate.now(java.time.ZoneId.of("Europe/Helsinki")),
                "PO 4402",
                List.of(line("10290", "1", "18.40")));
        return orders.confirm(typed, UUID.randomUUID());
    }

    private static OrderForm.Line line(String product, String quantity, String price) {
        return new OrderForm.Line(product, new BigDecimal(quantity), new BigDecimal(price), null);
    }
}
