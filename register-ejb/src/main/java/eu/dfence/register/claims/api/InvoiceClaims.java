package eu.dfence.register.claims.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What goes on about one invoice besides its payment.
 *
 * @param overdue past its due date and not paid: it can be handed over unless something speaks against it
 */
@PersonalData(category = DataCategory.INVOICING, purposes = Purpose.INVOICING)
public record InvoiceClaims(
        UUID invoice, SubjectId customer, boolean overdue, List<Dispute> disputes, List<CaseRow> cases)
        implements Shown, Serializable {
    /**
     * @param reason as the customer gave it
     * @param settledOn null while it is open
     */
    public record Dispute(UUID id, String reason, LocalDate raisedOn, DisputeState state, LocalDate settledOn)
            implements Serializable {}

    public InvoiceClaims {
        disputes = List.copyOf(disputes);
        cases = List.copyOf(cases);
    }

    /** At most one is open; null when none is. */
    public UUID openDispute() {
        return disputes.stream()
                .filter(each -> each.state().open())
                .map(Dispute::id)
                .findFirst()
                .orElse(null);
    }

    public boolean disputed() {
        return openDispute() != null;
    }

    public boolean collected() {
        return cases.stream().anyMatch(each -> each.state().open());
    }

    public boolean collectable() {
        return overdue && !disputed() && !collected();
    }

    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(customer);
    }
}
