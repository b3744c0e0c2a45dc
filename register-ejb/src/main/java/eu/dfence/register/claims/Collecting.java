package eu.dfence.register.claims;

import eu.dfence.register.claims.api.CaseCard;
import eu.dfence.register.claims.api.Collectable;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.invoicing.api.Receivables;
import eu.dfence.register.privacy.catalogue.api.BlockerFell;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands between an invoice and a collection case. */
@Dependent
class Collecting {
    @Inject
    Receivables invoices;

    @Inject
    Cases cases;

    @Inject
    Disputes disputes;

    @Inject
    Event<BlockerFell> fell;

    /**
     * The invoices, locked, when nothing speaks against handing them over together.
     *
     * @throws RegisterException {@code collection.refused.…}
     */
    List<Receivable> fit(Collection<UUID> wanted, LocalDate today) {
        List<Receivable> locked = invoices.locked(wanted);
        if (locked.isEmpty()) throw new RegisterException("collection.refused.nothing");
        if (locked.stream().map(Receivable::debtor).distinct().count() > 1) {
            throw new RegisterException("collection.refused.debtors");
        }
        Set<UUID> disputed = disputes.open(wanted);
        Set<UUID> collected = cases.collecting(wanted);
        for (Receivable each : locked) {
            require(each.overdue(today), "collection.refused.not-overdue", each);
            require(!disputed.contains(each.invoice()), "collection.refused.disputed", each);
            require(!collected.contains(each.invoice()), "collection.refused.already", each);
        }
        return locked;
    }

    /** @throws RegisterException {@code collection.refused.disputed} */
    void refuseDisputed(CollectionCase asked) {
        Set<UUID> disputed = disputes.open(asked.invoices());
        for (Claim each : asked.claims()) {
            if (disputed.contains(each.invoiceId()))
                throw new RegisterException("collection.refused.disputed", each.invoiceNumber());
        }
    }

    private static void require(boolean holds, String refusal, Receivable invoice) {
        if (!holds) throw new RegisterException(refusal, invoice.number());
    }

    Collectable beside(UUID invoice, LocalDate today) {
        Receivable asked = invoices.of(invoice);
        List<Receivable> overdue = invoices.overdue(asked.debtor(), today);
        List<UUID> ids = overdue.stream().map(Receivable::invoice).toList();
        Set<UUID> disputed = disputes.open(ids);
        Set<UUID> collected = cases.collecting(ids);
        return new Collectable(
                invoice,
                asked.debtor(),
                asked.debtorName(),
                overdue.stream()
                        .filter(each -> !disputed.contains(each.invoice()) && !collected.contains(each.invoice()))
                        .map(Collecting::row)
                        .toList());
    }

    private static Collectable.Row row(Receivable each) {
        return new Collectable.Row(
                each.invoice(),
                each.number(),
                each.dueOn(),
                each.open(),
                Limitation.lastDay(each.dueOn(), each.paidOn()));
    }

    List<CaseCard.Claim> claims(CollectionCase asked) {
        Map<UUID, Receivable> now = now(asked);
        Set<UUID> disputed = disputes.open(asked.invoices());
        return asked.claims().stream()
                .map(each -> card(each, now.get(each.invoiceId()), disputed.contains(each.invoiceId())))
                .toList();
    }

    /** An invoice whose own time is over may have gone before its case. */
    private static CaseCard.Claim card(Claim claim, Receivable now, boolean disputed) {
        return now == null
                ? claim.card(new BigDecimal("0.00"), null, disputed)
                : claim.card(now.open(), now.paidOn(), disputed);
    }

    BigDecimal open(CollectionCase asked) {
        return now(asked).values().stream().map(Receivable::open).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void begun(CollectionCase opened) {
        invoices.resume(opened.invoices());
    }

    void ended(CollectionCase closed) {
        if (closed.writtenOff()) invoices.writeOff(closed.invoices());
        now(closed).values().stream()
                .flatMap(each -> each.subjects().stream())
                .distinct()
                .forEach(subject -> fell.fire(new BlockerFell(subject)));
    }

    private Map<UUID, Receivable> now(CollectionCase asked) {
        return invoices.of(asked.invoices()).stream()
                .collect(Collectors.toMap(Receivable::invoice, Function.identity()));
    }
}
