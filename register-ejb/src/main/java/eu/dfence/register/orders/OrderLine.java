package eu.dfence.register.orders;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.orders.api.VatCalculation;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One line of an order. While the order is a draft the line is rewritten with it; from confirmation on it says what was
 * sold at what price and VAT, whatever becomes of the product.
 */
@Entity
@Table(name = "orders_line")
class OrderLine {
    @Id
    @SequenceGenerator(name = "orders_line_seq", sequenceName = "orders_line_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_line_seq")
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    @NotPersonal("the order it belongs to")
    private Order order;

    @Column(name = "position")
    @NotPersonal("place in the order")
    private int position;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "product_code")
    private String productCode;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "description")
    private String description;

    @Column(name = "unit")
    @NotPersonal("unit of measure")
    private String unit;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "quantity", precision = 12, scale = 3)
    private BigDecimal quantity;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "unit_price", precision = 14, scale = 5)
    private BigDecimal unitPrice;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "discount_percent", precision = 4, scale = 1)
    private BigDecimal discountPercent;

    @Enumerated(EnumType.STRING)
    @Column(name = "vat_class")
    @NotPersonal("VAT class of the product")
    private VatClass vatClass;

    @Column(name = "vat_rate", precision = 4, scale = 1)
    @NotPersonal("law's number")
    private BigDecimal vatRate;

    @Column(name = "vat_ground")
    @NotPersonal("provision of law")
    private String vatGround;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "net", precision = 12, scale = 2)
    private BigDecimal net;

    protected OrderLine() {}

    OrderLine(Order order, PricedLine line) {
        this.order = order;
        this.position = line.position();
        write(line);
    }

    /** A line that says the same already is left alone, and so is its row. */
    final void write(PricedLine line) {
        if (line.equals(priced())) return;
        productCode = line.productCode();
        description = line.description();
        unit = line.unit();
        quantity = line.quantity();
        unitPrice = line.unitPrice();
        discountPercent = line.discountPercent();
        vatClass = line.vatClass();
        vatRate = line.vatRate();
        vatGround = line.vatGround();
        net = line.net();
    }

    PricedLine priced() {
        return new PricedLine(
                position,
                productCode,
                description,
                unit,
                quantity,
                unitPrice,
                discountPercent,
                vatClass,
                vatRate,
                vatGround,
                net);
    }

    void describe(Function<String, String> nameOfProduct) {
        description = nameOfProduct.apply(productCode);
    }

    VatCalculation.LineAmount amount() {
        return new VatCalculation.LineAmount(vatRate, net);
    }

    OrderLineCard card() {
        return new OrderLineCard(
                position, productCode, description, unit, quantity, unitPrice, discountPercent, vatRate, net);
    }

    OrderConfirmed.Line confirmed() {
        return new OrderConfirmed.Line(
                position,
                productCode,
                description,
                unit,
                quantity,
                unitPrice,
                discountPercent,
                vatRate,
                vatGround,
                net);
    }

    Stream<Holding> holdings(Channel channel, LocalDate day) {
        return new OrderHoldings("orders_line", channel, day)
                .add("product_code", productCode)
                .add("description", description)
                .add("quantity", quantity)
                .add("unit_price", unitPrice)
                .add("discount_percent", discountPercent)
                .add("net", net)
                .all();
    }

    String archiveText() {
        return String.join(
                "|",
                String.valueOf(position),
                productCode,
                description,
                unit,
                quantity.toPlainString(),
                unitPrice.toPlainString(),
                discountPercent.toPlainString(),
                vatRate.toPlainString(),
                net.toPlainString());
    }
}
