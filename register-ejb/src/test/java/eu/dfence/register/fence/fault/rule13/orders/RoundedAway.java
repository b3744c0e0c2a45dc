package eu.dfence.register.fence.fault.rule13.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** Without a scale 12.30 becomes 12.00. */
@Entity
class RoundedAway {
    @Id
    private Long id;

    @Column(name = "net", precision = 12)
    private BigDecimal net;
}
