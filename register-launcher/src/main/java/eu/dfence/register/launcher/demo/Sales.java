package eu.dfence.register.launcher.demo;

import eu.dfence.register.banking.api.FinnishCalendar;
import eu.dfence.register.launcher.demo.Products.Product;
import eu.dfence.register.launcher.demo.Sale.Line;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.orders.api.VatCalculation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Two and a half years of orders. Those confirmed became invoices in the same moment; the last ones are still drafts. */
final class Sales {
    static final int ORDERS = 5000;
    private static final int DRAFTS = 60;
    private static final int FIRST_NUMBER = 1001;
    private static final int DAYS = 912;
    private static final List<Channel> CHANNELS =
            List.of(Channel.WEB, Channel.SHOP, Channel.WEB, Channel.SHOP, Channel.RESELLER);
    private static final List<String> CLERKS = List.of("asiakaspalvelu", "myynti");
    private static final BigDecimal NO_DISCOUNT = BigDecimal.ZERO.setScale(1);

    private final Chance chance;
    private final LocalDate yesterday;
    private final Staff staff;
    private final List<Buyer> consumers;
    private final List<Buyer> organisations;
    private final Ledger ledger;
    private final Rows.Table orders;
    private final Rows.Table lines;

    Sales(Chance chance, LocalDate today, Staff staff, List<Buyer> buyers, Rows rows) {
        this.chance = chance;
        this.yesterday = today.minusDays(1);
        this.staff = staff;
        consumers = buyers.stream().filter(buyer -> buyer.businessId() == null).toList();
        organisations =
                buyers.stream().filter(buyer -> buyer.businessId() != null).toList();
        orders = rows.into(
                "orders_order",
                "id",
                "version",
                "public_id",
                "number",
                "customer_id",
                "orderer_id",
                "channel",
                "status",
                "ordered_at",
                "planned_delivery_on",
                "buyer_reference",
                "net",
                "vat",
                "gross",
                "created_by",
                "confirm_key",
                "confirmed_at",
                "confirmed_by",
                "settled_on",
                "archived_at",
                "archive_sha256",
                "retain_until");
        lines = rows.into(
                "orders_line",
                "id",
                "version",
                "order_id",
                "position",
                "product_code",
                "description",
                "unit",
                "quantity",
                "unit_price",
                "discount_percent",
                "vat_class",
                "vat_rate",
                "net");
        ledger = new Ledger(chance, yesterday, staff, rows);
    }

    void make() {
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < ORDERS - DRAFTS; i++) {
            moments.add(chance.moment(chance.day(yesterday.minusDays(DAYS), yesterday)));
        }
        moments.sort(null);
        moments.forEach(this::sold);
        for (int i = 0; i < DRAFTS; i++) {
            drafted(chance.moment(chance.day(yesterday.minusDays(20), yesterday)));
        }
        ledger.close();
    }

    static long lastNumber() {
        return FIRST_NUMBER + ORDERS - 1L;
    }

    private void sold(Instant at) {
        Sale sale = sale(at);
        Ledger.Fate fate = ledger.invoice(sale);
        LocalDate settled = fate.settledOn();
        orders.add(
                orders.nextId(),
                2,
                sale.order(),
                sale.number(),
                sale.buyer().subject(),
                sale.buyer().contact(),
                sale.channel().name(),
                (settled == null ? OrderStatus.CONFIRMED : OrderStatus.ARCHIVED).name(),
                at,
                sale.deliveryOn(),
                sale.buyerReference(),
                sale.sums().net(),
                sale.sums().vat(),
                sale.sums().gross(),
                sale.clerk(),
                chance.id(at),
                at,
                sale.clerk(),
                settled,
                fate.settledAt(),
                settled == null ? null : sale.archiveSha256(settled),
                settled == null ? null : sale.deliveryOn().plusYears(3));
    }

    private void drafted(Instant at) {
        Sale sale = sale(at);
        orders.add(
                orders.nextId(),
                1,
                sale.order(),
                sale.number(),
                sale.buyer().subject(),
                sale.buyer().contact(),
                sale.channel().name(),
                OrderStatus.DRAFT.name(),
                at,
                sale.deliveryOn(),
                sale.buyerReference(),
                sale.sums().net(),
                sale.sums().vat(),
                sale.sums().gross(),
                sale.clerk(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Sale sale(Instant at) {
        LocalDate day = at.atZone(Chance.HELSINKI).toLocalDate();
        Buyer buyer = buyer(day);
        LocalDate delivery = FinnishCalendar.nextBankDay(day.plusDays(chance.between(1, 6)));
        List<Line> sold = lines(delivery, buyer.businessId() != null);
        String number = "%02d-%d".formatted(day.getYear() % 100, FIRST_NUMBER + orders.nextId() - 1);
        String reference = buyer.businessId() != null && chance.in(50) ? "PO " + chance.between(1000, 9999) : null;
        VatBreakdown sums = VatCalculation.ofNet(sold.stream()
                .map(line -> new VatCalculation.LineAmount(line.rate(), line.net()))
                .toList());
        return new Sale(
                chance.id(at),
                number,
                buyer,
                chance.of(CHANNELS),
                reference,
                delivery,
                sold,
                sums,
                at,
                staff.id(chance.of(CLERKS)));
    }

    private Buyer buyer(LocalDate day) {
        List<Buyer> kind = chance.in(62) ? organisations : consumers;
        Buyer buyer = chance.favouring(kind);
        while (buyer.since().isAfter(day)) {
            buyer = chance.favouring(kind);
        }
        return buyer;
    }

    private List<Line> lines(LocalDate delivery, boolean organisation) {
        Set<Product> products = new LinkedHashSet<>();
        int count = chance.between(2, 6);
        while (products.size() < count) {
            products.add(chance.favouring(Products.sold()));
        }
        List<Line> made = new ArrayList<>();
        for (Product product : products) {
            made.add(line(made.size() + 1, product, delivery, organisation));
        }
        return made;
    }

    private Line line(int position, Product product, LocalDate delivery, boolean organisation) {
        BigDecimal quantity = quantity(product, organisation);
        BigDecimal discount =
                organisation && chance.in(12) ? BigDecimal.valueOf(chance.of(List.of(50, 75, 100)), 1) : NO_DISCOUNT;
        String vatClass = product.vatClassOn(delivery);
        BigDecimal rate = Products.rate(vatClass, delivery);
        BigDecimal net = VatCalculation.lineNet(quantity, product.price(), discount);
        lines.add(
                lines.nextId(),
                1,
                orders.nextId(),
                position,
                product.code(),
                product.nameFi(),
                product.unit(),
                quantity,
                product.price(),
                discount,
                vatClass,
                rate,
                net);
        return new Line(position, product, quantity, discount, rate, net);
    }

    private BigDecimal quantity(Product product, boolean organisation) {
        BigDecimal wanted = switch (product.unit()) {
            case "m", "kg" -> BigDecimal.valueOf(chance.between(5, 240) * 500L, 3);
            default ->
                product.price().intValue() >= 40
                        ? BigDecimal.valueOf(chance.between(1, organisation ? 6 : 1))
                        : BigDecimal.valueOf(chance.between(1, organisation ? 30 : 4));
        };
        return product.code().equals(Products.DELIVERY) ? BigDecimal.ONE : wanted;
    }
}
