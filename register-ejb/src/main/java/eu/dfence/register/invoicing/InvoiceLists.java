package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.Ageing;
import eu.dfence.register.invoicing.api.CustomerInvoices;
import eu.dfence.register.invoicing.api.InvoiceFilter;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.OrderInvoice;
import eu.dfence.register.invoicing.api.PaymentRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists and sums of invoices and payments, each one statement from an index straight into rows. */
@Dependent
@SuppressWarnings("unchecked")
class InvoiceLists {
    private static final String COLUMNS =
            "i.public_id, i.number, i.customer_id, i.buyer_name, i.issued_on, i.due_on, i.gross, i.paid + i.credited, i.status";
    private static final String FROM = "invoicing_invoice i";
    private static final String OPEN = "status in ('ISSUED', 'PARTLY_PAID')";
    private static final String LOST = "(status = 'WRITTEN_OFF')";

    private static final KeysetList PAYMENTS = new KeysetList(
            "i.public_id, v.public_id as invoice_public_id, v.number, v.customer_id, coalesce(i.payer_name, v.buyer_name), i.reference, i.amount, i.paid_on, i.recorded_at",
            "invoicing_payment i join invoicing_invoice v on v.id = i.invoice_id",
            List.of("1 = 1"),
            "i.recorded_at",
            true);

    @PersistenceContext
    EntityManager em;

    @Inject
    PlainRows database;

    Page<InvoiceRow> page(InvoiceFilter filter, String cursor, LocalDate today) {
        return list(filter).page(em, Keyset.parse(cursor), today, found -> row(found, today));
    }

    Page<PaymentRow> payments(String cursor, LocalDate today) {
        return PAYMENTS.page(em, Keyset.parse(cursor), today, InvoiceLists::payment);
    }

    /** @param reference the national one, without leading zeros */
    List<InvoiceRow> exactly(String number, String reference, LocalDate today) {
        return rows(
                em.createNativeQuery("select " + COLUMNS + " from " + FROM + " where i.number = ?1" + " union select "
                                + COLUMNS + " from " + FROM + " where i.reference = ?2")
                        .setParameter(1, number)
                        .setParameter(2, reference)
                        .getResultList(),
                today);
    }

    /** The one a payer means, or none. */
    List<InvoiceRow> ofReference(String national, LocalDate today) {
        return rows(
                em.createNativeQuery("select " + COLUMNS + " from " + FROM + " where i.reference = ?1")
                        .setParameter(1, national)
                        .getResultList(),
                today);
    }

    /** Each row brings the sums of all, so that a card asks once. */
    CustomerInvoices of(SubjectId customer, int limit, LocalDate today) {
        List<Object[]> found = database.of(
                "select " + COLUMNS
                        + ", count(*) over (), sum(if(" + LOST + ", 0.00, gross - paid - credited)) over (),"
                        + " sum(if(due_on < ?2 and not " + LOST
                        + ", gross - paid - credited, 0.00)) over () from " + FROM
                        + " where i.customer_id = ?1 order by i.issued_at desc, i.id desc limit " + Math.max(limit, 1),
                customer.value(),
                today);
        if (found.isEmpty()) {
            BigDecimal nothing = BigDecimal.ZERO.setScale(2);
            return new CustomerInvoices(List.of(), 0, nothing, nothing);
        }
        Object[] sums = found.get(0);
        int at = sums.length - 3;
        return new CustomerInvoices(
                rows(found.subList(0, Math.min(limit, found.size())), today),
                ((Number) sums[at]).longValue(),
                (BigDecimal) sums[at + 1],
                (BigDecimal) sums[at + 2]);
    }

    Map<SubjectId, BigDecimal> openBalances(Collection<SubjectId> customers) {
        if (customers.isEmpty()) return Map.of();
        String marks = String.join(", ", Collections.nCopies(customers.size(), "?"));
        Object[] asked = customers.stream().map(SubjectId::value).toArray();
        String sql = "select customer_id, sum(gross - paid - credited) from invoicing_invoice where customer_id in ("
                + marks + ") and " + OPEN + " group by customer_id";
        Map<SubjectId, BigDecimal> open = new HashMap<>();
        for (Object[] found : database.of(sql, asked)) {
            Columns row = new Columns(found);
            open.put(new SubjectId(row.id()), row.sum());
        }
        return open;
    }

    /** Or null without one. */
    OrderInvoice ofOrder(UUID orderId) {
        List<Object[]> found = em.createNativeQuery(
                        "select public_id, number, due_on, gross, paid + credited, status from invoicing_invoice where order_id = ?1")
                .setParameter(1, orderId)
                .getResultList();
        return found.stream().map(InvoiceLists::orderInvoice).findFirst().orElse(null);
    }

    Ageing ageing(LocalDate today) {
        List<Object[]> found = em.createNativeQuery(
                        "select case when due_on >= ?1 then 0 when due_on >= ?2 then 1 when due_on >= ?3 then 2"
                                + " when due_on >= ?4 then 3 else 4 end as band, count(*), sum(gross - paid - credited)"
                                + " from invoicing_invoice where " + OPEN + " group by band")
                .setParameter(1, today)
                .setParameter(2, today.minusDays(14))
                .setParameter(3, today.minusDays(30))
                .setParameter(4, today.minusDays(60))
                .getResultList();
        Map<Integer, Object[]> bands = new HashMap<>();
        found.forEach(row -> bands.put(((Number) row[0]).intValue(), row));
        return new Ageing(Arrays.stream(Ageing.Band.values())
                .map(band -> step(band, bands.get(band.ordinal())))
                .toList());
    }

    private static Ageing.Step step(Ageing.Band band, Object[] found) {
        return found == null
                ? new Ageing.Step(band, 0, new BigDecimal("0.00"))
                : new Ageing.Step(band, ((Number) found[1]).longValue(), (BigDecimal) found[2]);
    }

    private static KeysetList list(InvoiceFilter filter) {
        return switch (filter) {
            case ALL -> new KeysetList(COLUMNS, FROM, List.of("1 = 1"), "i.issued_at", true);
            case SETTLED -> new KeysetList(COLUMNS, FROM, List.of(with(InvoiceState.SETTLED)), "i.due_on", true);
            case OPEN -> new KeysetList(COLUMNS, FROM, open(""), "i.due_on", false);
            case OVERDUE -> new KeysetList(COLUMNS, FROM, open(" and i.due_on < ?1"), "i.due_on", false);
        };
    }

    private static List<String> open(String and) {
        return List.of(with(InvoiceState.ISSUED) + and, with(InvoiceState.PARTLY_PAID) + and);
    }

    private static String with(InvoiceState state) {
        return "i.status = '" + state + "'";
    }

    private static List<InvoiceRow> rows(List<Object[]> found, LocalDate today) {
        List<InvoiceRow> rows = new ArrayList<>();
        found.forEach(each -> rows.add(row(each, today)));
        return rows;
    }

    private static InvoiceRow row(Object[] found, LocalDate today) {
        Columns row = new Columns(found);
        UUID id = row.id();
        String number = row.text();
        SubjectId customer = new SubjectId(row.id());
        String buyer = row.text();
        LocalDate issuedOn = row.day();
        LocalDate dueOn = row.day();
        BigDecimal gross = row.sum();
        BigDecimal open = gross.subtract(row.sum());
        InvoiceState state = InvoiceState.valueOf(row.text());
        return new InvoiceRow(
                id,
                number,
                customer,
                buyer,
                issuedOn,
                dueOn,
                gross,
                open,
                state,
                Terms.daysOverdue(state, dueOn, today));
    }

    private static PaymentRow payment(Object[] found) {
        Columns row = new Columns(found);
        return new PaymentRow(
                row.id(),
                row.id(),
                row.text(),
                new SubjectId(row.id()),
                row.text(),
                Payment.printed(row.text()),
                row.sum(),
                row.day(),
                row.time());
    }

    private static OrderInvoice orderInvoice(Object[] found) {
        Columns row = new Columns(found);
        UUID id = row.id();
        String number = row.text();
        LocalDate dueOn = row.day();
        BigDecimal gross = row.sum();
        return new OrderInvoice(id, number, dueOn, gross, gross.subtract(row.sum()), InvoiceState.valueOf(row.text()));
    }
}
