package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.math.BigDecimal;

/** Where whoever decides about credit tells how much a customer may owe; inside the decision's transaction and without a role. */
public interface CreditLimits {
    /**
     * @param limit euros, two decimals; 0 is no credit
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}, {@code erasure.refused.erased}
     */
    void set(SubjectId customer, BigDecimal limit);
}
