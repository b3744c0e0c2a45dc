package eu.dfence.register.orders;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.ProductForm;
import eu.dfence.register.orders.api.ProductVat;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class OrderFixture {
    static final Instant NOW = Instant.parse("2026-11-22T08:42:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Helsinki"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final SubjectId CUSTOMER = SubjectId.of("018f0000-0000-7000-8000-000000000001");
    static final SubjectId ORDERER = SubjectId.of("018f0000-0000-7000-8000-000000000002");
    static final UUID CLERK = UUID.fromString("018f0000-0000-7000-8000-0000000000c1");
    static final UUID OTHER_CLERK = UUID.fromString("018f0000-0000-7000-8000-0000000000c2");

    private static final Pattern RATE =
            Pattern.compile("'(\\w+)',\\s+([0-9.]+), '(\\d{4}-\\d\\d-\\d\\d)', '(AVL[^']+)'");

    private OrderFixture() {}

    /** The rates as the migration writes them: the test reads what ships. */
    static List<VatRate> shippedRates() {
        try {
            List<VatRate> rates = new ArrayList<>();
            Matcher row = RATE.matcher(Files.readString(Path.of("../config/db/migration/V6__reference_data.sql")));
            while (row.find()) {
                rates.add(new VatRate(
                        VatClass.valueOf(row.group(1)),
                        new BigDecimal(row.group(2)),
                        LocalDate.parse(row.group(3)),
                        row.group(4)));
            }
            return rates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft nobody has written a line into yet. */
    static OrderForm begun(Channel channel, SubjectId orderer) {
        return new OrderForm(null, 0, orderer, channel, TODAY, null, List.of());
    }

    static PriceList priceList() {
        Product book = product("40200", "Opas", "Guide", "12.00");
        taxed(book, VatClass.REDUCED_B, LocalDate.of(2013, 1, 1));
        taxed(book, VatClass.REDUCED_A, LocalDate.of(2025, 1, 1));
        return new PriceList(
                List.of(
                        taxed("10245", "Suojakäsine, nitriili", "Glove, nitrile", "9.90", VatClass.GENERAL),
                        taxed("10310", "Suojalasi, kirkas", "Safety glasses", "14.50", VatClass.GENERAL),
                        taxed("10355", "Kuulonsuojain", "Ear defenders", "22.80", VatClass.GENERAL),
                        taxed("40112", "Suodatinkahvi", "Filter coffee", "5.40", VatClass.REDUCED_A),
                        book),
                shippedRates(),
                TODAY);
    }

    private static Product taxed(String code, String fi, String en, String price, VatClass vatClass) {
        Product product = product(code, fi, en, price);
        return taxed(product, vatClass, LocalDate.of(1994, 6, 1));
    }

    static Product product(String code, String fi, String en, String price) {
        return new Product(new ProductForm(code, fi, en, "kpl"), new BigDecimal(price));
    }

    static Product taxed(Product product, VatClass vatClass, LocalDate from) {
        product.taxed(new ProductVat(from, vatClass, vatClass == VatClass.ZERO ? "AVL 55 §" : null), byClerk());
        return product;
    }

    static Change byClerk() {
        return new Change(CLERK, NOW);
    }

    static OrderForm.Line line(String code, String quantity) {
        return new OrderForm.Line(code, new BigDecimal(quantity), null, null);
    }

    static OrderForm.Line line(String code, String quantity, String price, String discount) {
        return new OrderForm.Line(
                code,
                quantity == null ? null : new BigDecimal(quantity),
                price == null ? null : new BigDecimal(price),
                discount == null ? null : new BigDecimal(discount));
    }

    static OrderForm form(OrderForm.Line... lines) {
        return form(TODAY, lines);
    }

    static OrderForm form(LocalDate delivery, OrderForm.Line... lines) {
        return new OrderForm(UUID.randomUUID(), 0, null, Channel.SHOP, delivery, "PO 4471", List.of(lines));
    }

    static Order emptyDraft() {
        Order order = new Order(UUID.randomUUID(), "1001", CUSTOMER, CLERK);
        order.write(form(), List.of(), NOW);
        return order;
    }

    static Order draftOf(OrderForm form) {
        Order order = emptyDraft();
        order.write(form, priceList().price(form), NOW);
        return order;
    }

    static Order draft() {
        return draftOf(form(line("10245", "12"), line("10310", "6", null, "10"), line("40112", "24")));
    }

    static Order confirmedOrder(UUID intent) {
        Order order = draft();
        order.confirm(intent, CLERK, NOW);
        return order;
    }

    static RetentionYears threeYears() {
        return new RetentionYears(3, LocalDate.of(2004, 1, 1), "728/2003 4 §");
    }

    static BillingDetails buyer(String street, String language) {
        return new BillingDetails(
                CUSTOMER,
                104233,
                true,
                "Tammiston Pinta Oy",
                language,
                null,
                street,
                "00100",
                "HELSINKI",
                "FI",
                null,
                14,
                null);
    }
}
