package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What invoices are as claims; asked inside one transaction and without a role. One statement per question. */
public interface Receivables {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown} */
    Receivable of(UUID invoice);

    /** Earliest due first; an unknown one is absent. */
    List<Receivable> of(Collection<UUID> invoices);

    /** Locked until the transaction ends, so that nothing is paid meanwhile; earliest due first, an unknown one is absent. */
    List<Receivable> locked(Collection<UUID> invoices);

    /** A loss: nobody waits for their payment any more; a settled one stays as it is. */
    void writeOff(Collection<UUID> invoices);

    /** Those that were a loss are waited for again. */
    void resume(Collection<UUID> invoices);

    /** What the debtor owes, a loss too, and should have paid before that day, earliest due first. */
    List<Receivable> overdue(SubjectId debtor, LocalDate today);

    /** The last day of the company's financial year that a day falls in; null for every day while nobody has said when it ends. */
    UnaryOperator<LocalDate> financialYears();
}
