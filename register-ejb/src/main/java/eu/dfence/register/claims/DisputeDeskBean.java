package eu.dfence.register.claims;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.claims.api.DisputeDesk;
import eu.dfence.register.claims.api.DisputeState;
import eu.dfence.register.claims.api.InvoiceClaims;
import eu.dfence.register.invoicing.api.KnownBuyers;
import eu.dfence.register.invoicing.api.Receivable;
import eu.dfence.register.invoicing.api.Receivables;
import eu.dfence.register.privacy.catalogue.api.BlockerFell;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Stateless
@Local(DisputeDesk.class)
public class DisputeDeskBean implements DisputeDesk {
    @Inject
    Disputes disputes;

    @Inject
    Cases cases;

    @Inject
    Receivables invoices;

    @Inject
    KnownBuyers buyers;

    @Inject
    Event<BlockerFell> fell;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public InvoiceClaims of(UUID invoice) {
        Receivable asked = invoices.of(invoice);
        buyers.refuse(asked.debtor());
        boolean matters = disputes.mattersOf(invoice);
        return new InvoiceClaims(
                invoice,
                asked.debtor(),
                asked.overdue(LocalDate.now(clock)),
                matters ? disputes.of(invoice).stream().map(Dispute::told).toList() : List.of(),
                matters ? cases.about(invoice).stream().map(CollectionCase::row).toList() : List.of());
    }

    /** Two who write down the same dispute at once wait for each other at the invoice. */
    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE_MAINTAIN, Roles.INVOICING_MAINTAIN})
    public void raise(UUID invoice, String reason, LocalDate raisedOn) {
        Receivable contested = invoices.locked(Set.of(invoice)).stream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.unknown"));
        if (!disputes.open(List.of(invoice)).isEmpty()) {
            throw new RegisterException("disputes.refused.already", contested.number());
        }
        disputes.add(
                new Dispute(contested, reason, raisedOn, staff.accountId(), clock.instant(), LocalDate.now(clock)));
    }

    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public void settle(UUID dispute, DisputeState outcome) {
        Dispute settled = disputes.locked(dispute);
        settled.settle(outcome, LocalDate.now(clock), staff.accountId());
        invoices.of(settled.invoiceId()).subjects().forEach(subject -> fell.fire(new BlockerFell(subject)));
    }
}
