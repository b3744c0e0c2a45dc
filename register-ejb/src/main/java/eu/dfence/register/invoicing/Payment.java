package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.ReferenceNumber;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.invoicing.api.PaymentRow;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** Money received on an invoice. Booked once, by the key of the form it was typed in, and never changed. */
@Entity
@Table(name = "invoicing_payment")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Payment {
    /** One that is not booked yet comes last. */
    static final Comparator<Payment> BY_ID =
            Comparator.comparing(payment -> payment.id, Comparator.nullsLast(Comparator.naturalOrder()));

    @Id
    @SequenceGenerator(name = "invoicing_payment_seq", sequenceName = "invoicing_payment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoicing_payment_seq")
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

    @Column(name = "reference")
    private String reference;

    @Column(name = "amount", precision = 12, scale = 2)
    private BigDecimal amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @PersonalData(
            category = DataCategory.INVOICING,
            purposes = Purpose.INVOICING,
            clock = RetentionClock.VOUCHER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK,
            namesAnother = true)
    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @NotPersonal("opaque id of a staff account")
    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected Payment() {}

    Payment(Invoice invoice, Receipt receipt, String reference) {
        this.publicId = Ids.next();
        this.intentKey = receipt.intentKey();
        this.invoice = invoice;
        this.reference = reference;
        this.amount = receipt.amount().amount();
        this.paidOn = receipt.paidOn();
        this.payerName = receipt.payerName();
        this.recordedAt = receipt.at();
        this.recordedBy = receipt.by();
    }

    boolean of(UUID intent) {
        return intentKey.equals(intent);
    }

    PaymentOutcome recorded() {
        return invoice.outcome(amount, false);
    }

    /**
     * The answer to the same form sent again.
     *
     * @throws RegisterException {@code payments.refused.other-intent} when it says something else this time
     */
    PaymentOutcome repeated(Invoice asked, Receipt again) {
        boolean same = invoice.equals(asked)
                && amount.compareTo(again.amount().amount()) == 0
                && paidOn.equals(again.paidOn());
        if (!same) throw new RegisterException("payments.refused.other-intent");
        return invoice.outcome(amount, true);
    }

    String text() {
        return String.join("|", reference, amount.toPlainString(), paidOn.toString(), String.valueOf(payerName));
    }

    /** @param buyer who paid when nobody else is named */
    PaymentRow row(SubjectId customer, String buyer) {
        return new PaymentRow(
                publicId,
                invoice.publicId(),
                invoice.number(),
                customer,
                payerName == null ? buyer : payerName,
                printed(reference),
                amount,
                paidOn,
                recordedAt);
    }

    static String printed(String reference) {
        return new ReferenceNumber(reference).print();
    }
}
