package eu.dfence.register.orders;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderCard;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.orders.api.OrderEntry;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.orders.api.OrderStatus;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.orders.api.VatCalculation;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJBAccessException;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One order of one customer. It is opened as a draft with a number of its own and is written as often as the clerk
 * likes; every writing moves its time. Confirmation fixes lines, sums and time, carries the clerk's intent so that the
 * same intent never counts twice, and lets the invoice come about. Payment in full settles it; settled, it is archived:
 * frozen with a hash of its canonical text and the last day it is kept. Erasure may cut whom it belongs to; it is
 * sealed anew then.
 */
@Entity(name = "CustomerOrder")
@Table(name = "orders_order")
class Order {
    /** In the customer's place once nobody can be told any more; many orders have it, so that it leads nowhere. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int LONGEST_REFERENCE = 70;

    /** The version a row is inserted with. */
    private static final int OPENED = 1;

    @Id
    @SequenceGenerator(name = "orders_order_seq", sequenceName = "orders_order_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_order_seq")
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    @NotPersonal("opaque id")
    private UUID publicId;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "number")
    private String number;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.ANONYMISE)
    @Column(name = "customer_id")
    private UUID customerId;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.CLEAR)
    @Column(name = "orderer_id")
    private UUID ordererId;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @NotPersonal("station of the order, tells nothing of the person")
    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private OrderStatus status;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "ordered_at")
    private Instant orderedAt;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    @Column(name = "planned_delivery_on")
    private LocalDate plannedDeliveryOn;

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.CLEAR)
    @Column(name = "buyer_reference")
    private String buyerReference;

    @NotPersonal("opaque id of the account that acted; the person stands in staff")
    @Column(name = "created_by")
    private UUID createdBy;

    @Embedded
    private Sums sums;

    @Embedded
    private Confirmation confirmation;

    @Embedded
    private Archive archive;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @NotPersonal("association; each line classifies its own attributes")
    private List<OrderLine> lines = new ArrayList<>();

    protected Order() {}

    Order(UUID publicId, String number, SubjectId customer, UUID createdBy) {
        this.publicId = publicId;
        this.number = number;
        this.customerId = customer.value();
        this.createdBy = createdBy;
        this.status = OrderStatus.DRAFT;
        this.channel = Channel.SHOP;
        sums = new Sums(totals());
    }

    /** @param at when it was written; a draft's time is that of its last writing */
    void write(OrderForm form, List<PricedLine> priced, Instant at) {
        refuseUnlessDraft();
        ordererId = form.orderer() == null ? null : form.orderer().value();
        channel = form.channel();
        plannedDeliveryOn = form.plannedDeliveryOn();
        buyerReference = reference(form.buyerReference());
        orderedAt = at;
        replaceLines(priced);
        sums = new Sums(totals());
    }

    /** A newer version exists than the one the clerk saw. */
    void refuseUnless(int seen) {
        if (version != seen) throw new RegisterException("orders.refused.changed", number);
    }

    /** A form that opened an order goes on with its own only. */
    void refuseUnlessOpenedBy(UUID account, SubjectId customer) {
        if (!createdBy.equals(account) || !customerId.equals(customer.value()))
            throw new RegisterException("orders.unknown");
        refuseUnlessDraft();
    }

    /** Somebody has written it since it was opened. */
    void refuseUnlessJustOpened() {
        if (version > OPENED) throw new RegisterException("orders.refused.changed", number);
    }

    /** The last writing was this form's: its answer was lost, and it has come once more. */
    boolean wroteLast(OrderForm form, List<PricedLine> priced) {
        return form.version() == version - 1 && says(form, priced);
    }

    boolean says(OrderForm form, List<PricedLine> priced) {
        return Objects.equals(orderer(), form.orderer())
                && channel == form.channel()
                && Objects.equals(plannedDeliveryOn, form.plannedDeliveryOn())
                && Objects.equals(buyerReference, reference(form.buyerReference()))
                && lines.stream().map(OrderLine::priced).toList().equals(priced);
    }

    void refuseUnlessDraft() {
        if (status != OrderStatus.DRAFT) throw new RegisterException("orders.refused.not-draft", number);
    }

    ConfirmOutcome confirm(UUID intentKey, UUID account, Instant at) {
        refuseUnlessDraft();
        if (lines.isEmpty()) throw new RegisterException("orders.refused.no-lines");
        status = OrderStatus.CONFIRMED;
        confirmation = new Confirmation(intentKey, account, at);
        orderedAt = at;
        return confirmation.outcome(publicId, number, ConfirmOutcome.Kind.CONFIRMED);
    }

    /** The answer to a confirmation that came after the one that counted. */
    ConfirmOutcome confirmedBefore(UUID intentKey) {
        ConfirmOutcome.Kind kind =
                confirmation.of(intentKey) ? ConfirmOutcome.Kind.REPEATED : ConfirmOutcome.Kind.ALREADY_CONFIRMED;
        return confirmation.outcome(publicId, number, kind);
    }

    void settle(LocalDate on) {
        if (status != OrderStatus.CONFIRMED) throw new RegisterException("orders.refused.not-confirmed", number);
        status = OrderStatus.SETTLED;
        archive = new Archive(on);
    }

    void archive(RetentionYears retention, Instant at) {
        if (status != OrderStatus.SETTLED) throw new RegisterException("orders.refused.not-settled", number);
        status = OrderStatus.ARCHIVED;
        archive.freeze(archiveText(), at, retention.lastDay(plannedDeliveryOn));
    }

    /** Whether it says today what was frozen. */
    boolean intact() {
        return archive != null && archive.covers(archiveText());
    }

    /** The hash of what it says today. */
    String seal() {
        return Sha256.hex(archiveText());
    }

    /** What the hash covers, field by field in this order, one line per order line. */
    private String archiveText() {
        StringJoiner text = new StringJoiner("\n");
        text.add(String.join(
                "|", publicId.toString(), number, customerId.toString(), String.valueOf(ordererId), channel.name()));
        text.add(String.join(
                "|",
                confirmation.at().toString(),
                plannedDeliveryOn.toString(),
                archive.settledOn().toString()));
        lines.forEach(line -> text.add(line.archiveText()));
        return text.add(sums.archiveText()).toString();
    }

    Long id() {
        return id;
    }

    SubjectId customer() {
        return new SubjectId(customerId);
    }

    /**
     * The register has forgotten its customer: a law keeps it, for those only who keep the books or answer for the register
     * (GDPR Art. 18(2)). One that is nobody's any more is no secret.
     */
    void refuseForgotten(Set<String> roles) {
        if (!customerId.equals(NOBODY) && roles.stream().noneMatch(ErasedSubjects.NEEDED_BY::contains))
            throw new EJBAccessException("kept by law, for others");
    }

    Set<SubjectId> persons() {
        return ordererId == null ? Set.of(customer()) : Set.of(customer(), orderer());
    }

    SubjectId orderer() {
        return ordererId == null ? null : new SubjectId(ordererId);
    }

    LocalDate delivery() {
        return plannedDeliveryOn;
    }

    boolean draft() {
        return status == OrderStatus.DRAFT;
    }

    /** An invoice speaks the buyer's language, and so do the names of what was bought. */
    void describe(Function<String, String> nameOfProduct) {
        lines.forEach(line -> line.describe(nameOfProduct));
    }

    SavedDraft saved() {
        return new SavedDraft(publicId, number, version, orderedAt, lineCards(), totals());
    }

    OrderConfirmed confirmed(BillingDetails buyer, UUID invoiceId) {
        return new OrderConfirmed(
                publicId,
                number,
                buyer,
                orderer(),
                buyerReference,
                plannedDeliveryOn,
                lines.stream().map(OrderLine::confirmed).toList(),
                totals(),
                confirmation.by(),
                confirmation.at(),
                invoiceId);
    }

    OrderEntry entry(
            BillingDetails customer,
            Map<SubjectId, String> representatives,
            List<Prohibition> prohibitions,
            boolean restricted) {
        return new OrderEntry(
                customer,
                orderer(),
                representatives,
                channel,
                plannedDeliveryOn,
                buyerReference,
                saved(),
                prohibitions,
                restricted);
    }

    OrderCard card(Map<SubjectId, String> names) {
        return new OrderCard(
                publicId,
                number,
                status,
                channel,
                customer(),
                names.get(customer()),
                orderer(),
                ordererId == null ? null : names.get(orderer()),
                orderedAt,
                plannedDeliveryOn,
                buyerReference,
                lineCards(),
                totals(),
                confirmation == null ? null : confirmation.at(),
                archive == null ? null : archive.settledOn(),
                archive == null ? null : archive.at(),
                archive == null ? null : archive.sha256(),
                archive == null ? null : archive.retainUntil());
    }

    Stream<Holding> holdings() {
        LocalDate day = LocalDate.ofInstant(orderedAt, ZoneOffset.UTC);
        OrderHoldings own = new OrderHoldings("orders_order", channel, day)
                .add("number", number)
                .add("customer_id", customerId)
                .add("orderer_id", ordererId)
                .add("channel", channel)
                .add("ordered_at", orderedAt)
                .add("planned_delivery_on", plannedDeliveryOn)
                .add("buyer_reference", buyerReference)
                .add("confirmed_at", confirmation == null ? null : confirmation.at())
                .add("settled_on", archive == null ? null : archive.settledOn());
        sums.tell(own);
        return Stream.concat(own.all(), lines.stream().flatMap(line -> line.holdings(channel, day)));
    }

    private List<OrderLineCard> lineCards() {
        return lines.stream().map(OrderLine::card).toList();
    }

    private VatBreakdown totals() {
        return VatCalculation.ofNet(lines.stream().map(OrderLine::amount).toList());
    }

    /** Lines keep their rows: position is unique, and rows are inserted before others are deleted. */
    private void replaceLines(List<PricedLine> priced) {
        while (lines.size() > priced.size()) lines.remove(lines.size() - 1);
        for (PricedLine line : priced) {
            int index = line.position() - 1;
            if (index < lines.size()) lines.get(index).write(line);
            else lines.add(new OrderLine(this, line));
        }
    }

    private String reference(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST_REFERENCE) throw new RegisterException("orders.refused.reference", number);
        return text.isEmpty() ? null : text;
    }
}
