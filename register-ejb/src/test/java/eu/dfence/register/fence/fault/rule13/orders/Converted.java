package eu.dfence.register.fence.fault.rule13.orders;

import eu.dfence.register.shared.api.Money;
import jakarta.persistence.Embeddable;

@Embeddable
class Converted {
    private Money money;
}
