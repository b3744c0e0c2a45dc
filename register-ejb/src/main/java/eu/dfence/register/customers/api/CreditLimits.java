package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Where whoever decides about credit tells how much a customer may owe; inside the decision's transaction and without a role. */
public interface CreditLimits {
    /**
     * @param limit euros, two decimals; 0 is no credit
     * @param validTo its last day, after which it is 0; null without one
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}, {@code erasure.refused.erased}
     */
    void set(SubjectId customer, BigDecimal limit, LocalDate validTo);
}
