package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.CreditOffer;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** What was sold, as it stood in the order on the day of confirmation. */
@Entity
@Table(name = "invoicing_line")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class InvoiceLine {
    @Id
    @SequenceGenerator(name = "invoicing_line_seq", sequenceName = "invoicing_line_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_line_seq")
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    @NotPersonal("belongs to an invoice")
    private Invoice invoice;

    @NotPersonal("order of lines")
    @Column(name = "position")
    private int position;

    @Column(name = "product_code")
    private String productCode;

    @Column(name = "description")
    private String description;

    @Column(name = "unit")
    private String unit;

    @Column(name = "quantity", precision = 12, scale = 3)
    private BigDecimal quantity;

    @Column(name = "unit_price", precision = 14, scale = 5)
    private BigDecimal unitPrice;

    @Column(name = "discount_percent", precision = 4, scale = 1)
    private BigDecimal discountPercent;

    @Column(name = "vat_rate", precision = 4, scale = 1)
    private BigDecimal vatRate;

    @Column(name = "net", precision = 12, scale = 2)
    private BigDecimal net;

    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, OrderConfirmed.Line line) {
        this.invoice = invoice;
        this.position = line.position();
        this.productCode = line.productCode();
        this.description = line.description();
        this.unit = line.unit();
        this.quantity = line.quantity();
        this.unitPrice = line.unitPrice();
        this.discountPercent = line.discountPercent();
        this.vatRate = line.vatRate();
        this.net = line.net();
    }

    int position() {
        return position;
    }

    BigDecimal net() {
        return net;
    }

    Crediting.Line creditable(BigDecimal credited) {
        return new Crediting.Line(position, vatRate, net.subtract(credited));
    }

    CreditOffer.Line offered(BigDecimal credited) {
        return new CreditOffer.Line(position, description, vatRate, net, net.subtract(credited));
    }

    /** The whole line as it was sold, or a part of it as one sum; with a minus. */
    InvoicePage.Line credited(BigDecimal amount) {
        boolean whole = amount.compareTo(net) == 0;
        return new InvoicePage.Line(
                productCode,
                description,
                whole ? quantity.negate() : BigDecimal.ONE.negate(),
                whole ? unit : "",
                whole ? unitPrice : amount,
                whole ? discountPercent : BigDecimal.ZERO,
                vatRate,
                amount.negate());
    }

    InvoiceCard.Line card() {
        return new InvoiceCard.Line(productCode, description, quantity, unit, unitPrice, discountPercent, vatRate, net);
    }

    InvoicePage.Line page() {
        return new InvoicePage.Line(productCode, description, quantity, unit, unitPrice, discountPercent, vatRate, net);
    }

    String text() {
        return String.join(
                "|",
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
