package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CreditLimits;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes over what was decided about a customer's credit. */
@Dependent
class CreditBook implements CreditLimits {
    @Inject
    Customers customers;

    @Override
    public void set(SubjectId customer, BigDecimal limit, LocalDate validTo) {
        customers.getToChange(customer).mayOwe(limit, validTo);
    }
}
