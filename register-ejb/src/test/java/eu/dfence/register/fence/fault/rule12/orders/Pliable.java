package eu.dfence.register.fence.fault.rule12.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Pliable {
    @Id
    private Long id;

    void setId(Long id) {
        this.id = id;
    }
}
