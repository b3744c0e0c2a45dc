package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.CreditRow;
import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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
import java.util.UUID;

/** What of an issued invoice is taken back. It is born whole, with a number of its own, and nothing changes it. */
@Entity
@Table(name = "invoicing_credit")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CreditNote {
    private static final int LONGEST_REASON = 200;

    @Id
    @SequenceGenerator(name = "invoicing_credit_seq", sequenceName = "invoicing_credit_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_credit_seq")
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

    @NotPersonal("key of a form")
    @Column(name = "intent_key")
    private UUID intentKey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invoice_id")
    @NotPersonal("belongs to an invoice")
    private Invoice invoice;

    @NotPersonal("year of the number")
    @Column(name = "series")
    private String series;

    @NotPersonal("part of the number")
    @Column(name = "sequence_number")
    private long sequenceNumber;

    @Column(name = "number")
    private String number;

    @Column(name = "reason")
    private String reason;

    @Column(name = "net", precision = 12, scale = 2)
    private BigDecimal net;

    @Column(name = "vat", precision = 12, scale = 2)
    private BigDecimal vat;

    @Column(name = "gross", precision = 12, scale = 2)
    private BigDecimal gross;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @NotPersonal("opaque id of a staff account")
    @Column(name = "issued_by")
    private UUID issuedBy;

    @OneToMany(mappedBy = "credit", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CreditLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "credit", cascade = CascadeType.PERSIST)
    @OrderBy("rate DESC")
    private List<CreditVat> rates = new ArrayList<>();

    protected CreditNote() {}

    /**
     * @param number taken last, under the lock of its series
     * @param reason as {@link #reason(String)} has read it
     */
    CreditNote(
            Invoice invoice,
            Crediting credited,
            UUID intentKey,
            String reason,
            InvoiceNumber number,
            UUID by,
            ZoneId zone) {
        this.publicId = Ids.next();
        this.intentKey = intentKey;
        this.invoice = invoice;
        this.series = number.series();
        this.sequenceNumber = number.sequence();
        this.number = number.printed();
        this.reason = reason;
        this.net = credited.totals().net();
        this.vat = credited.totals().vat();
        this.gross = credited.totals().gross();
        this.issuedAt = number.takenAt();
        this.issuedOn = number.takenOn(zone);
        this.issuedBy = by;
        credited.lines().forEach((position, amount) -> lines.add(new CreditLine(invoice, this, position, amount)));
        credited.totals().rates().forEach(rate -> rates.add(new CreditVat(invoice, this, rate)));
    }

    /** @throws RegisterException {@code credits.refused.reason} */
    static String reason(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RegisterException("credits.refused.reason", LONGEST_REASON);
        }
        return reason;
    }

    /** As the trade prints it: with a minus, with the number of what it credits, and with nothing to pay by. */
    InvoicePage page(InvoicePage original, List<InvoicePage.Line> credited) {
        return new InvoicePage(
                original.language(),
                number,
                issuedAt,
                issuedOn,
                original.deliveredOn(),
                original.dueOn(),
                original.paymentTermDays(),
                original.orderNumber(),
                original.buyerReference(),
                original.buyerBusinessId(),
                original.lateInterest(),
                original.seller(),
                original.buyer(),
                credited,
                rates.stream().map(CreditVat::page).toList(),
                net.negate(),
                vat.negate(),
                gross.negate(),
                null,
                original.number());
    }

    CreditRow row() {
        return new CreditRow(publicId, number, invoice.customer(), issuedOn, issuedAt, reason, gross);
    }

    /** @throws RegisterException {@code credits.refused.other-intent} when that form credited another invoice */
    void repeated(Invoice asked) {
        if (!invoice.equals(asked)) throw new RegisterException("credits.refused.other-intent");
    }

    String number() {
        return number;
    }

    Invoice invoice() {
        return invoice;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    BigDecimal gross() {
        return gross;
    }

    List<CreditLine> lines() {
        return List.copyOf(lines);
    }

    List<CreditVat> rates() {
        return List.copyOf(rates);
    }
}
