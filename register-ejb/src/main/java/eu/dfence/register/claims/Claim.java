package eu.dfence.register.claims;

import eu.dfence.register.claims.api.CaseCard;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** One invoice of a collection case, as it was handed over. */
@Entity
@Table(name = "claims_claim")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Claim {
    @Id
    @GeneratedValue(generator = "claims_claim")
    @SequenceGenerator(name = "claims_claim", sequenceName = "claims_claim_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    @NotPersonal("belongs to a case")
    private CollectionCase ofCase;

    @NotPersonal("opaque id of the invoice")
    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "capital", precision = 12, scale = 2)
    private BigDecimal capital;

    protected Claim() {}

    Claim(CollectionCase ofCase, Receivable invoice) {
        this.ofCase = ofCase;
        this.invoiceId = invoice.invoice();
        this.invoiceNumber = invoice.number();
        this.dueOn = invoice.dueOn();
        this.capital = invoice.open();
    }

    String invoiceNumber() {
        return invoiceNumber;
    }

    UUID invoiceId() {
        return invoiceId;
    }

    Long id() {
        return id;
    }

    BigDecimal capital() {
        return capital;
    }

    boolean collected() {
        return ofCase.open();
    }

    boolean writtenOff() {
        return ofCase.writtenOff();
    }

    /**
     * While it is collected, and of a loss as long as it could be claimed again.
     *
     * @param now the invoice, or null when it is gone
     * @return null when it holds nothing back
     */
    ErasureBlocker blocker(Receivable now, LocalDate today) {
        if (ofCase.open()) return ofCase.blocker(null);
        if (!writtenOff() || now == null || now.open().signum() <= 0) return null;
        LocalDate last = barredAfter(now.paidOn());
        return last.isBefore(today) ? null : ofCase.blocker(last);
    }

    /** The last day on which it can be claimed; the agency's demand and each payment begin the time anew. */
    LocalDate barredAfter(LocalDate paidOn) {
        return Limitation.lastDay(dueOn, paidOn, ofCase.demandedOn());
    }

    /** As the agency is told. */
    Stream<String> cells() {
        return Stream.of(
                invoiceNumber,
                dueOn.toString(),
                capital.setScale(2, RoundingMode.UNNECESSARY).toPlainString());
    }

    CaseCard.Claim card(BigDecimal open, LocalDate paidOn, boolean disputed) {
        return new CaseCard.Claim(invoiceId, invoiceNumber, dueOn, capital, open, barredAfter(paidOn), disputed);
    }
}
