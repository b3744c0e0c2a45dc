package eu.dfence.register.launcher.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Of the overdue invoices a few are contested and a few with a collection agency; the oldest are left for whoever looks first. */
final class Claims {
    private static final int LEFT_ALONE = 24;

    private final Chance chance;
    private final LocalDate today;
    private final Staff staff;
    private final UUID agency;
    private final Rows.Table disputes;
    private final Rows.Table cases;
    private final Rows.Table claims;

    /** @param agency its id among the partners */
    Claims(Chance chance, LocalDate today, Staff staff, UUID agency, Rows rows) {
        this.agency = agency;
        this.chance = chance;
        this.today = today;
        this.staff = staff;
        disputes = rows.into(
                "claims_dispute",
                "id",
                "version",
                "public_id",
                "invoice_id",
                "invoice_number",
                "customer_id",
                "reason",
                "raised_on",
                "raised_at",
                "raised_by",
                "state",
                "closed_on",
                "closed_by");
        cases = rows.into(
                "claims_case",
                "id",
                "version",
                "public_id",
                "number",
                "customer_id",
                "debtor_name",
                "agency_name",
                "agency_partner_id",
                "handed_on",
                "handed_at",
                "handed_by",
                "state",
                "closed_on",
                "closed_by",
                "demanded_on");
        claims = rows.into(
                "claims_claim", "id", "version", "case_id", "invoice_id", "invoice_number", "due_on", "capital");
    }

    /** @param invoices as they were made */
    void make(List<Map<String, Object>> invoices) {
        List<Map<String, Object>> overdue = invoices.stream()
                .filter(row ->
                        row.get("settled_on") == null && day(row, "due_on").isBefore(today.minusDays(30)))
                .sorted(Comparator.comparing(row -> day(row, "due_on")))
                .skip(LEFT_ALONE)
                .toList();
        for (int i = 0; i < overdue.size(); i++) {
            Map<String, Object> invoice = overdue.get(i);
            switch (i % 8) {
                case 1 -> dispute(invoice, "Osa tavarasta puuttui lähetyksestä.", "OPEN");
                case 3 -> handOver(invoice, "OPEN");
                case 5 -> dispute(invoice, "Asiakkaan mukaan hinta oli sovittu toisin.", "REJECTED");
                case 7 -> handOver(invoice, "WITHDRAWN");
                default -> {}
            }
        }
    }

    /** The last number that a case has. */
    long lastNumber() {
        return 1000 + cases.nextId() - 1;
    }

    private void dispute(Map<String, Object> invoice, String reason, String state) {
        LocalDate on = day(invoice, "due_on").plusDays(12);
        Instant at = chance.moment(on);
        boolean open = state.equals("OPEN");
        disputes.add(
                disputes.nextId(),
                1,
                chance.id(at),
                invoice.get("public_id"),
                invoice.get("number"),
                invoice.get("customer_id"),
                reason,
                on,
                at,
                staff.id("asiakaspalvelu"),
                state,
                open ? null : on.plusDays(8),
                open ? null : clerk());
    }

    private void handOver(Map<String, Object> invoice, String state) {
        LocalDate on = day(invoice, "due_on").plusDays(25);
        Instant at = chance.moment(on);
        boolean open = state.equals("OPEN");
        long id = cases.nextId();
        cases.add(
                id,
                1,
                chance.id(at),
                "P-" + (1000 + id),
                invoice.get("customer_id"),
                invoice.get("buyer_name"),
                Partners.AGENCY,
                agency,
                on,
                at,
                clerk(),
                state,
                open ? null : on.plusDays(3),
                open ? null : clerk(),
                null);
        claims.add(
                claims.nextId(),
                1,
                id,
                invoice.get("public_id"),
                invoice.get("number"),
                day(invoice, "due_on"),
                ((BigDecimal) invoice.get("gross")).subtract((BigDecimal) invoice.get("paid")));
    }

    private UUID clerk() {
        return staff.id("laskutus");
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return (LocalDate) row.get(column);
    }
}
