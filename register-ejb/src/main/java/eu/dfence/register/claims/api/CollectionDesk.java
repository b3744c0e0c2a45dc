package eu.dfence.register.claims.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.disclosures.api.PartnerChoices;
import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invoices handed to a collection agency, case by case. */
@Local
public interface CollectionDesk {
    /** Open cases oldest first, or the two hundred closed last. */
    Page<CaseRow> list(boolean open);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code collection.unknown} */
    CaseCard card(UUID collectionCase);

    /**
     * What can be handed over together with an invoice: the debtor's overdue invoices that are neither disputed nor collected.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown}
     */
    Collectable collectable(UUID invoice);

    /**
     * Hands over; what is open on each invoice at this moment is the capital.
     *
     * @return the case's id
     * @throws eu.dfence.register.shared.api.RegisterException {@code collection.refused.…} with {@code nothing} (no invoice chosen),
     *     {@code debtors} (of more than one), {@code not-overdue} (number), {@code disputed} (number), {@code already} (number),
     *     {@code agency} (none chosen); {@code partners.unknown}; what {@link eu.dfence.register.privacy.disclosures.api.Gate} refuses:
     *     nothing is handed over then
     */
    UUID handOver(HandOver wanted);

    /**
     * What the agency is told, asked about at the gate each time it is fetched.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code collection.unknown}, {@code collection.refused.closed}, {@code
     *     collection.refused.no-partner} of an agency that was typed, {@code collection.refused.no-file}, {@code
     *     collection.refused.disputed} while an invoice of it is (513/1999 4 c §), what the gate refuses
     */
    CaseFile handOut(UUID collectionCase);

    /** The partners to whom claims can be handed over today. */
    List<PartnerChoices.Choice> agencies();

    /**
     * @param demandedOn when the agency last demanded payment, or null when it never did: a demand interrupts limitation (728/2003 10
     *     §)
     * @throws eu.dfence.register.shared.api.RegisterException {@code collection.unknown}, or {@code collection.refused.…} with {@code
     *     outcome}, {@code closed} (already), {@code unpaid} (PAID, but an invoice is open), {@code day}
     */
    void close(UUID collectionCase, CaseState outcome, LocalDate demandedOn);
}
