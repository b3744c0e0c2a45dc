package eu.dfence.register.fence.fault.rule11.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Kept {
    @Id
    private Long id;
}
