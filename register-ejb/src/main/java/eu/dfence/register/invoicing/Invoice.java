package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.BankBarcode;
import eu.dfence.register.banking.api.EpcQr;
import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.invoicing.api.CreditOffer;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.PrintLanguage;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invoice. It is born whole, with its number, when an order is confirmed (ISSUED), and from then on only payments
 * change it: a part makes it PARTLY_PAID, the last cent SETTLED, and with that it is archived: a hash over all it says, and
 * the last day it must be kept (KPL 2:10). Nothing deletes one, and no clerk edits one.
 */
@Entity
@Table(name = "invoicing_invoice")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Invoice {
    @Id
    @SequenceGenerator(name = "invoicing_invoice_seq", sequenceName = "invoicing_invoice_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_invoice_seq")
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @NotPersonal("opaque id")
    @Column(name = "public_id")
    private UUID publicId;

    @NotPersonal("year of the number")
    @Column(name = "series")
    private String series;

    @NotPersonal("part of the number")
    @Column(name = "sequence_number")
    private long sequenceNumber;

    @Column(name = "number")
    private String number;

    @NotPersonal("opaque id of the order")
    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "order_number")
    private String orderNumber;

    @NotPersonal("opaque id of the data subject")
    @Column(name = "customer_id")
    private UUID customerId;

    @NotPersonal("opaque id of the data subject")
    @Column(name = "contact_id")
    private UUID contactId;

    @Embedded
    private Buyer buyer;

    @Column(name = "language")
    private String language;

    @Embedded
    private Terms terms;

    @Column(name = "net", precision = 12, scale = 2)
    private BigDecimal net;

    @Column(name = "vat", precision = 12, scale = 2)
    private BigDecimal vat;

    @Column(name = "gross", precision = 12, scale = 2)
    private BigDecimal gross;

    @Column(name = "paid", precision = 12, scale = 2)
    private BigDecimal paid;

    @Column(name = "credited", precision = 12, scale = 2)
    private BigDecimal credited;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private InvoiceState state;

    @Embedded
    private Reference reference;

    @NotPersonal("the company's own account")
    @Column(name = "iban")
    private String iban;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @NotPersonal("opaque id of a staff account")
    @Column(name = "issued_by")
    private UUID issuedBy;

    @Embedded
    private Archive archive;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("rate DESC")
    private List<InvoiceVat> rates = new ArrayList<>();

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Payment> payments = new ArrayList<>();

    protected Invoice() {}

    /** @param number taken last, under the lock of its series; its moment is the invoice's */
    Invoice(OrderConfirmed order, BillingDetails to, Buyer buyer, Seller seller, InvoiceNumber number, ZoneId zone) {
        this.publicId = order.invoiceId();
        this.series = number.series();
        this.sequenceNumber = number.sequence();
        this.number = number.printed();
        this.orderId = order.orderId();
        this.orderNumber = order.orderNumber();
        this.customerId = order.customer().value();
        this.contactId = order.orderer() == null ? null : order.orderer().value();
        this.buyer = buyer;
        this.language = to.language();
        this.terms = new Terms(number.takenOn(zone), order.deliveryOn(), to.paymentTermDays());
        this.net = order.totals().net();
        this.vat = order.totals().vat();
        this.gross = order.totals().gross();
        this.paid = Money.ZERO.amount();
        this.credited = Money.ZERO.amount();
        this.state = InvoiceState.ISSUED;
        this.reference = new Reference(number);
        this.iban = seller.iban().value();
        this.issuedAt = number.takenAt();
        this.issuedBy = order.confirmedBy();
        order.lines().forEach(line -> lines.add(new InvoiceLine(this, line)));
        order.totals().rates().forEach(rate -> rates.add(new InvoiceVat(this, rate)));
    }

    /**
     * Books money on the invoice.
     *
     * @throws RegisterException {@code payments.refused.settled}, {@code payments.refused.before-invoice}, {@code
     *     payments.refused.too-much}
     */
    Payment pay(Receipt receipt) {
        if (settled()) throw new RegisterException("payments.refused.settled", number);
        if (receipt.paidOn().isBefore(terms.issuedOn())) {
            throw new RegisterException("payments.refused.before-invoice", number, terms.issuedOn());
        }
        if (receipt.amount().amount().compareTo(open()) > 0)
            throw new RegisterException("payments.refused.too-much", new Money(open()));
        paid = paid.add(receipt.amount().amount());
        if (open().signum() == 0) state = InvoiceState.SETTLED;
        else if (state.open()) state = InvoiceState.PARTLY_PAID;
        Payment payment = new Payment(this, receipt, reference.national().value());
        payments.add(payment);
        return payment;
    }

    /** What was booked with that form, or null. */
    Payment booked(UUID intent) {
        return payments().stream().filter(each -> each.of(intent)).findFirst().orElse(null);
    }

    /** Nothing was ever paid on one that is issued and no more: that is known without asking. */
    private List<Payment> payments() {
        return state == InvoiceState.ISSUED ? List.of() : payments;
    }

    /** Nobody waits for it any more. */
    void writeOff() {
        if (state.open()) state = InvoiceState.WRITTEN_OFF;
    }

    /** Somebody tries again. */
    void resume() {
        if (state == InvoiceState.WRITTEN_OFF)
            state = paid.signum() == 0 ? InvoiceState.ISSUED : InvoiceState.PARTLY_PAID;
    }

    boolean settled() {
        return state == InvoiceState.SETTLED;
    }

    /** @param documentSha256 of the printed page, or null without one */
    void archive(LocalDate settledOn, Instant at, String documentSha256, LocalDate retainUntil) {
        archive = new Archive(settledOn, at, text(documentSha256), retainUntil);
    }

    /** Whether it says today what was frozen, with the page it left as. */
    boolean intact(String documentSha256) {
        return archive != null && archive.covers(text(documentSha256));
    }

    /** Erasure has taken who ordered: what is left is what is frozen. */
    void seal(String documentSha256) {
        archive.seal(text(documentSha256));
    }

    BigDecimal open() {
        return gross.subtract(paid).subtract(credited);
    }

    /** What a credit note may still say of it, and what it says when so much is wanted. */
    Crediting crediting(List<CreditNote> before, Map<Integer, BigDecimal> wanted) {
        CreditedSoFar soFar = new CreditedSoFar(before);
        return Crediting.of(
                lines.stream()
                        .map(line -> line.creditable(soFar.line(line.position())))
                        .toList(),
                rates.stream()
                        .map(rate -> rate.creditable(soFar.base(rate.rate()), soFar.vat(rate.rate())))
                        .toList(),
                wanted);
    }

    List<InvoicePage.Line> credited(Crediting now) {
        return lines.stream()
                .filter(line -> now.lines().containsKey(line.position()))
                .map(line -> line.credited(now.lines().get(line.position())))
                .toList();
    }

    CreditOffer offer(List<CreditNote> before) {
        CreditedSoFar soFar = new CreditedSoFar(before);
        return new CreditOffer(
                publicId,
                number,
                customer(),
                buyer.name(),
                gross,
                credited,
                open().negate().max(Money.ZERO.amount()),
                lines.stream()
                        .map(line -> line.offered(soFar.line(line.position())))
                        .toList(),
                before.stream().map(CreditNote::row).toList());
    }

    /** Settles it when nothing is open any more; what was paid already is to be paid back. */
    void credit(BigDecimal sum) {
        credited = credited.add(sum);
        if (open().signum() <= 0) state = InvoiceState.SETTLED;
    }

    /**
     * Books the money that went back to whoever had paid too much.
     *
     * @param back below zero
     * @throws RegisterException {@code credits.refused.nothing-overpaid}
     */
    Payment payBack(Receipt back) {
        if (open().signum() >= 0) throw new RegisterException("credits.refused.nothing-overpaid", number);
        paid = paid.add(back.amount().amount());
        Payment payment = new Payment(this, back, reference.national().value());
        payments.add(payment);
        return payment;
    }

    PaymentOutcome outcome(BigDecimal amount, boolean repeated) {
        return new PaymentOutcome(publicId, number, amount, open(), repeated);
    }

    /**
     * All that the invoice says and how it was paid: what the archive's hash is over. Payments stand in the order of their ids,
     * in which they are read back, and not of their booking: each server has ids of its own to give.
     */
    private String text(String documentSha256) {
        List<String> rows = new ArrayList<>();
        rows.add(String.join("|", number, orderNumber, customerId.toString(), buyer.text(), terms.text()));
        rows.add(String.join(
                "|", net.toPlainString(), vat.toPlainString(), gross.toPlainString(), reference.text(), iban));
        lines.forEach(line -> rows.add(line.text()));
        rates.forEach(rate -> rows.add(rate.text()));
        payments().stream().sorted(Payment.BY_ID).forEach(payment -> rows.add(payment.text()));
        rows.add(String.valueOf(documentSha256));
        return String.join("\n", rows);
    }

    /** @param printed the page it left as, or null without one */
    InvoiceCard card(LocalDate today, InvoiceCard.Printed printed) {
        return new InvoiceCard(
                publicId,
                number,
                orderId,
                orderNumber,
                customer(),
                buyer.name(),
                buyer.reference(),
                terms.issuedOn(),
                issuedAt,
                terms.deliveredOn(),
                terms.dueOn(),
                state,
                Terms.daysOverdue(state, terms.dueOn(), today),
                net,
                vat,
                gross,
                paid,
                credited,
                open(),
                reference.national().print(),
                reference.rf().print(),
                lines.stream().map(InvoiceLine::card).toList(),
                rates.stream().map(InvoiceVat::card).toList(),
                payments().stream()
                        .map(payment -> payment.row(customer(), buyer.name()))
                        .toList(),
                archive == null ? null : archive.card(printed == null ? null : text(printed.sha256())),
                printed);
    }

    /** @param untaxedBecause the provision under which a rate of nought is charged, or null where every rate is above it */
    InvoicePage page(Seller seller, String untaxedBecause) {
        PrintLanguage printed = PrintLanguage.of(language);
        return new InvoicePage(
                printed,
                number,
                issuedAt,
                terms.issuedOn(),
                terms.deliveredOn(),
                terms.dueOn(),
                terms.days(),
                orderNumber,
                buyer.reference(),
                buyer.businessId(),
                seller.lateInterest(printed),
                seller.page(),
                buyer.rows(),
                lines.stream().map(InvoiceLine::page).toList(),
                rates.stream().map(rate -> rate.page(untaxedBecause)).toList(),
                net,
                vat,
                gross,
                giro(seller),
                null);
    }

    /** The bank barcode carries the national reference (version 4), the QR code the RF reference. */
    private InvoicePage.Giro giro(Seller seller) {
        return new InvoicePage.Giro(
                seller.iban().print(),
                seller.bic(),
                seller.name(),
                reference.national().print(),
                new BankBarcode(seller.iban(), gross, reference.national(), terms.dueOn()).digits(),
                EpcQr.of(seller.name(), seller.iban(), gross, reference.rf(), terms.dueOn())
                        .payload());
    }

    Long id() {
        return id;
    }

    UUID publicId() {
        return publicId;
    }

    String number() {
        return number;
    }

    SubjectId customer() {
        return new SubjectId(customerId);
    }

    /** Whoever buys, and whoever ordered for them. */
    Set<SubjectId> subjects() {
        return Stream.of(customerId, contactId)
                .filter(Objects::nonNull)
                .map(SubjectId::new)
                .collect(Collectors.toSet());
    }

    Instant issuedAt() {
        return issuedAt;
    }

    UUID orderId() {
        return orderId;
    }
}
