package eu.dfence.register.fence.fault.rule13.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
class Exact {
    @Column(name = "net", precision = 12, scale = 2)
    private BigDecimal net;
}
