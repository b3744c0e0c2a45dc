package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.staff.api.EmployerCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The people of a partner are out with its agreement; a company that is no partner is staff's own matter. */
@ApplicationScoped
class PartnersPeople implements EmployerCondition {
    @Inject
    Partners partners;

    @Override
    public boolean mayAct(String businessId, LocalDate day) {
        return partners.withBusinessId(businessId)
                .map(partner -> partner.mayAct(day))
                .orElse(true);
    }
}
