package eu.dfence.register.claims;

import eu.dfence.register.claims.api.CaseFile;
import eu.dfence.register.claims.api.CaseRow;
import eu.dfence.register.claims.api.CaseState;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Addressee;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Overdue invoices of one debtor in the hands of a collection agency. It keeps exactly what was handed over: who owes, the
 * invoices' numbers, due dates and open sums. OPEN until it is closed, once: paid, written off or taken back.
 */
@Entity
@Table(name = "claims_case")
@PersonalData(
        category = DataCategory.INVOICING,
        purposes = Purpose.INVOICING,
        clock = RetentionClock.VOUCHER,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class CollectionCase {
    /** All an agency is told (GDPR Art. 5(1)(c)). */
    static final Set<Field> TOLD = EnumSet.of(Field.NAME, Field.INVOICE, Field.DEBT);

    @Id
    @GeneratedValue(generator = "claims_case")
    @SequenceGenerator(name = "claims_case", sequenceName = "claims_case_seq", allocationSize = 50)
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

    @Column(name = "number")
    private String number;

    @NotPersonal("opaque id of the data subject")
    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "debtor_name")
    private String debtorName;

    @NotPersonal("a company")
    @Embedded
    private Agency agency;

    /** Null of a case from before there was a gate. */
    @NotPersonal("fingerprint of what the agency was told")
    @Column(name = "sha256")
    private String sha256;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @NotPersonal("when the row was written")
    @Column(name = "handed_at")
    private Instant handedAt;

    @NotPersonal("opaque id of a staff account")
    @Column(name = "handed_by")
    private UUID handedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CaseState state;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @NotPersonal("opaque id of a staff account")
    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "demanded_on")
    private LocalDate demandedOn;

    @OneToMany(mappedBy = "ofCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Claim> claims = new ArrayList<>();

    protected CollectionCase() {}

    /** @param invoices of one debtor, each fit to be handed over */
    CollectionCase(String number, List<Receivable> invoices, Agency agency, LocalDate on, Instant at, UUID by) {
        this.publicId = Ids.next();
        this.number = number;
        this.customerId = invoices.get(0).debtor().value();
        this.debtorName = invoices.get(0).debtorName();
        this.agency = agency;
        this.handedOn = on;
        this.handedAt = at;
        this.handedBy = by;
        this.state = CaseState.OPEN;
        invoices.forEach(invoice -> claims.add(new Claim(this, invoice)));
        this.sha256 = Sha256.hex(sheet());
    }

    private byte[] sheet() {
        return CaseSheet.of(number, debtorName, claims);
    }

    /**
     * What the agency is told, once more when it was told before.
     *
     * @throws RegisterException {@code collection.refused.closed}, {@code collection.refused.no-partner}, {@code collection.refused.no-file}
     */
    Outgoing outgoing() {
        if (!state.open()) throw new RegisterException("collection.refused.closed", number);
        if (agency.partnerId() == null) throw new RegisterException("collection.refused.no-partner", agency.name());
        if (!fetchable()) throw new RegisterException("collection.refused.no-file", number);
        return new Outgoing(
                publicId,
                Exit.COLLECTION_CASE,
                Addressee.partner(agency.partnerId()),
                DisclosurePurpose.COLLECTION,
                TOLD,
                List.of(new SubjectId(customerId)),
                sheet(),
                sha256);
    }

    CaseFile file(byte[] csv) {
        return new CaseFile(new SubjectId(customerId), "perinta-" + number + ".csv", csv);
    }

    /** Whether it went through the gate, and so has a file. */
    boolean fetchable() {
        return sha256 != null;
    }

    /**
     * @param open what is left to pay of all its invoices
     * @param demanded the agency's last demand, or null
     * @throws RegisterException {@code collection.refused.outcome}, {@code collection.refused.closed}, {@code
     *     collection.refused.unpaid}, {@code collection.refused.day}
     */
    void close(CaseState outcome, BigDecimal open, LocalDate demanded, LocalDate on, UUID by) {
        if (outcome == null || outcome.open()) throw new RegisterException("collection.refused.outcome");
        if (!state.open()) throw new RegisterException("collection.refused.closed", number);
        if (outcome == CaseState.PAID && open.signum() > 0) throw new RegisterException("collection.refused.unpaid");
        if (demanded != null && (demanded.isBefore(handedOn) || demanded.isAfter(on))) {
            throw new RegisterException("collection.refused.day", handedOn);
        }
        state = outcome;
        closedOn = on;
        closedBy = by;
        demandedOn = demanded;
    }

    CaseRow row() {
        return new CaseRow(
                publicId,
                number,
                new SubjectId(customerId),
                debtorName,
                agency.name(),
                handedOn,
                claims.stream().map(Claim::capital).reduce(BigDecimal.ZERO, BigDecimal::add),
                state,
                closedOn);
    }

    /** The agency and what it was told (GDPR Art. 15(1)(c)); a trade with duties of its own. */
    Recipient recipient() {
        return new Recipient(
                agency.name(),
                RecipientRole.CONTROLLER,
                handedOn,
                Purpose.INVOICING,
                Set.of(DataCategory.NAME, DataCategory.INVOICING),
                agency.partnerId());
    }

    /** @param until the last day, or null: until it is closed */
    ErasureBlocker blocker(LocalDate until) {
        return new ErasureBlocker(ErasureBlocker.Ground.COLLECTION, number, until, Set.of());
    }

    HeldRow held(UnaryOperator<LocalDate> financialYears) {
        HeldRow row = HeldRow.of("claims_case", id);
        return closedOn == null ? row : row.since(financialYears.apply(closedOn));
    }

    boolean open() {
        return state.open();
    }

    boolean writtenOff() {
        return state == CaseState.WRITTEN_OFF;
    }

    UUID publicId() {
        return publicId;
    }

    Agency agency() {
        return agency;
    }

    LocalDate demandedOn() {
        return demandedOn;
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    List<UUID> invoices() {
        return claims.stream().map(Claim::invoiceId).toList();
    }

    Set<UUID> staff() {
        return Stream.of(handedBy, closedBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    UUID handedBy() {
        return handedBy;
    }

    UUID closedBy() {
        return closedBy;
    }
}
