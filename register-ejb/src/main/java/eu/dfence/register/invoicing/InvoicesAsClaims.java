package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.invoicing.api.Receivables;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invoices as those ask who pursue them. */
@Dependent
class InvoicesAsClaims implements Receivables {
    private static final String ASKED = "select i.publicId, i.number, i.customerId, i.contactId, i.buyer.name,"
            + " i.terms.dueOn, i.gross - i.credited, i.paid, (select max(p.paidOn) from Payment p where p.invoice = i) from Invoice i";
    private static final String SORTED = " order by i.terms.dueOn, i.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sellers sellers;

    @Override
    public Receivable of(UUID invoice) {
        return of(Set.of(invoice)).stream().findFirst().orElseThrow(() -> new RegisterException("invoicing.unknown"));
    }

    @Override
    public List<Receivable> locked(Collection<UUID> invoices) {
        if (invoices.isEmpty()) return List.of();
        whole(invoices);
        return of(invoices);
    }

    private List<Invoice> whole(Collection<UUID> invoices) {
        return em.createQuery("select i from Invoice i where i.publicId in :ids order by i.id", Invoice.class)
                .setParameter("ids", invoices)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void writeOff(Collection<UUID> invoices) {
        whole(invoices).forEach(Invoice::writeOff);
    }

    @Override
    public void resume(Collection<UUID> invoices) {
        whole(invoices).forEach(Invoice::resume);
    }

    @Override
    public List<Receivable> of(Collection<UUID> invoices) {
        if (invoices.isEmpty()) return List.of();
        return em.createQuery(ASKED + " where i.publicId in :ids" + SORTED, Object[].class)
                .setParameter("ids", invoices)
                .getResultStream()
                .map(InvoicesAsClaims::receivable)
                .toList();
    }

    @Override
    public List<Receivable> overdue(SubjectId debtor, LocalDate today) {
        return em.createQuery(
                        ASKED + " where i.customerId = :id and i.state <> :settled and i.terms.dueOn < :today" + SORTED,
                        Object[].class)
                .setParameter("id", debtor.value())
                .setParameter("settled", InvoiceState.SETTLED)
                .setParameter("today", today)
                .getResultStream()
                .map(InvoicesAsClaims::receivable)
                .toList();
    }

    @Override
    public UnaryOperator<LocalDate> financialYears() {
        List<Seller> company = sellers.all();
        return day -> Sellers.financialYear(company, day);
    }

    private static Receivable receivable(Object[] row) {
        return new Receivable(
                (UUID) row[0],
                (String) row[1],
                new SubjectId((UUID) row[2]),
                Stream.of((UUID) row[2], (UUID) row[3])
                        .filter(Objects::nonNull)
                        .map(SubjectId::new)
                        .collect(Collectors.toSet()),
                (String) row[4],
                (LocalDate) row[5],
                ((BigDecimal) row[6]).subtract((BigDecimal) row[7]),
                day(row[8]));
    }

    /** The greatest of many days comes as the driver made it. */
    private static LocalDate day(Object greatest) {
        return greatest instanceof Date date ? date.toLocalDate() : (LocalDate) greatest;
    }
}
