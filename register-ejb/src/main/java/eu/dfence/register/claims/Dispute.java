package eu.dfence.register.claims;

import eu.dfence.register.claims.api.DisputeState;
import eu.dfence.register.claims.api.InvoiceClaims;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A customer contests an invoice. Open until somebody settles it, once; while it is open the invoice is not collected (513/1999 4 c §). */
@Entity
@Table(name = "claims_dispute")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Dispute {
    static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(generator = "claims_dispute")
    @SequenceGenerator(name = "claims_dispute", sequenceName = "claims_dispute_seq", allocationSize = 50)
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

    @NotPersonal("opaque id of the invoice")
    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @NotPersonal("opaque id of the data subject")
    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @NotPersonal("when the row was written")
    @Column(name = "raised_at")
    private Instant raisedAt;

    @NotPersonal("opaque id of a staff account")
    @Column(name = "raised_by")
    private UUID raisedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DisputeState state;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @NotPersonal("opaque id of a staff account")
    @Column(name = "closed_by")
    private UUID closedBy;

    protected Dispute() {}

    /** @throws RegisterException {@code disputes.refused.reason}, {@code disputes.refused.day} */
    Dispute(Receivable invoice, String reason, LocalDate raisedOn, UUID by, Instant at, LocalDate today) {
        String told = reason == null ? "" : reason.strip();
        if (told.isEmpty() || told.length() > LONGEST_REASON) {
            throw new RegisterException("disputes.refused.reason", LONGEST_REASON);
        }
        if (raisedOn == null || raisedOn.isAfter(today)) throw new RegisterException("disputes.refused.day");
        this.publicId = Ids.next();
        this.invoiceId = invoice.invoice();
        this.invoiceNumber = invoice.number();
        this.customerId = invoice.debtor().value();
        this.reason = told;
        this.raisedOn = raisedOn;
        this.raisedAt = at;
        this.raisedBy = by;
        this.state = DisputeState.OPEN;
    }

    /** @throws RegisterException {@code disputes.refused.outcome}, {@code disputes.refused.settled} */
    void settle(DisputeState outcome, LocalDate on, UUID by) {
        if (outcome == null || outcome.open()) throw new RegisterException("disputes.refused.outcome");
        if (!state.open()) throw new RegisterException("disputes.refused.settled", invoiceNumber);
        state = outcome;
        closedOn = on;
        closedBy = by;
    }

    InvoiceClaims.Dispute told() {
        return new InvoiceClaims.Dispute(publicId, reason, raisedOn, state, closedOn);
    }

    ErasureBlocker blocker() {
        return new ErasureBlocker(ErasureBlocker.Ground.DISPUTE, invoiceNumber, null, Set.of());
    }

    HeldRow held(UnaryOperator<LocalDate> financialYears) {
        HeldRow row = HeldRow.of("claims_dispute", id);
        return state.open() ? row.blockedBy(blocker()) : row.since(financialYears.apply(closedOn));
    }

    UUID invoiceId() {
        return invoiceId;
    }
}
