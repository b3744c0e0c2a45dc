package eu.dfence.register.fence.fault.rule12.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Firm {
    @Id
    private Long id;

    boolean settled() {
        return id != null;
    }
}
