package eu.dfence.register.invoicing;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.orders.api.VatCalculation;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Invoices to test with: the one of the drawings, 2026-1163 of 1 870.22 euros. */
final class InvoiceFixture {
    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T11:05:00Z"), HELSINKI);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final SubjectId BUYER = SubjectId.next();
    static final UUID CLERK = UUID.randomUUID();

    private InvoiceFixture() {}

    static OrderConfirmed.Line line(int position, String quantity, String price, String rate) {
        BigDecimal net = VatCalculation.lineNet(new BigDecimal(quantity), new BigDecimal(price), BigDecimal.ZERO);
        return new OrderConfirmed.Line(
                position,
                "1029" + position,
                "Suojahaalari, kertakäyttö",
                "kpl",
                new BigDecimal(quantity).setScale(3),
                new BigDecimal(price).setScale(5),
                new BigDecimal("0.0"),
                new BigDecimal(rate).setScale(1),
                new BigDecimal(rate).signum() == 0 ? "AVL 55 §" : null,
                net);
    }

    static List<OrderConfirmed.Line> fiveLines() {
        return List.of(
                line(1, "25", "18.40", "25.5"),
                line(2, "20", "21.90", "25.5"),
                line(3, "20", "22.80", "25.5"),
                line(4, "24", "5.40", "13.5"),
                line(5, "1", "19.00", "25.5"));
    }

    static OrderConfirmed orderOf(List<OrderConfirmed.Line> lines) {
        return orderOf(
                lines,
                VatCalculation.ofNet(lines.stream()
                        .map(line -> new VatCalculation.LineAmount(line.vatRate(), line.net()))
                        .toList()));
    }

    static OrderConfirmed orderOf(List<OrderConfirmed.Line> lines, VatBreakdown totals) {
        return new OrderConfirmed(
                UUID.randomUUID(),
                "26-3240",
                tammiston(),
                null,
                "PO 4402",
                LocalDate.of(2026, 10, 30),
                lines,
                totals,
                CLERK,
                CLOCK.instant(),
                UUID.randomUUID());
    }

    static OrderConfirmed orderedBy(SubjectId orderer, OrderConfirmed order) {
        return new OrderConfirmed(
                order.orderId(),
                order.orderNumber(),
                order.buyer(),
                orderer,
                order.buyerReference(),
                order.deliveryOn(),
                order.lines(),
                order.totals(),
                order.confirmedBy(),
                order.confirmedAt(),
                order.invoiceId());
    }

    static BillingDetails tammiston() {
        return new BillingDetails(
                BUYER,
                100318,
                true,
                "Tammiston Pinta Oy",
                "fi",
                "Ostolaskut",
                "PL 214",
                "33101",
                "Tampere",
                "FI",
                "9876543-0",
                14,
                null);
    }

    static BillingDetails withoutAddress() {
        return new BillingDetails(
                BUYER, 100318, true, "Tammiston Pinta Oy", "fi", null, null, null, null, null, null, 14, null);
    }

    static Seller esimerkki() {
        Seller seller = new Seller();
        put(seller, "id", 50L);
        put(seller, "validFrom", LocalDate.of(2020, 1, 1));
        put(seller, "name", "Esimerkki Oy");
        put(seller, "street", "Varastokatu 8");
        put(seller, "postalCode", "33900");
        put(seller, "city", "Tampere");
        put(seller, "domicile", "Tampere");
        put(seller, "businessId", "2345678-0");
        put(seller, "vatNumber", "FI23456780");
        put(seller, "iban", "FI2112345600000785");
        put(seller, "bic", "NDEAFIHH");
        put(seller, "email", "laskutus@example.com");
        put(seller, "phone", "03 555 0100");
        put(seller, "financialYearEnd", "12-31");
        put(seller, "lateInterestText", "korkolain mukaan");
        return seller;
    }

    static Invoice issued() {
        return issued(orderOf(fiveLines()));
    }

    static Invoice issued(OrderConfirmed order) {
        return new Invoice(
                order,
                tammiston(),
                new Buyer(tammiston(), null, order.buyerReference()),
                esimerkki(),
                new InvoiceNumber("2026", 1163, CLOCK.instant()),
                HELSINKI);
    }

    static PaymentEntry entry(String amount) {
        return new PaymentEntry(UUID.randomUUID(), "2026 11637", amount, TODAY, null);
    }

    static Receipt receipt(String amount) {
        return Receipt.of(entry(amount), CLERK, CLOCK);
    }

    static CurrentStaff clerk() {
        return new CurrentStaff() {
            @Override
            public Rights rights() {
                throw new AssertionError("nobody asks for more than the id");
            }

            @Override
            public UUID accountId() {
                return CLERK;
            }
        };
    }

    static void put(Object row, String field, Object value) {
        try {
            field(row, field).set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Its payments from the last to the first: so they are read back when the later one got the lower id. */
    static void readBackward(Invoice invoice) {
        try {
            Collections.reverse((List<?>) field(invoice, "payments").get(invoice));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Field field(Object row, String name) throws ReflectiveOperationException {
        Field found = row.getClass().getDeclaredField(name);
        found.setAccessible(true);
        return found;
    }
}
