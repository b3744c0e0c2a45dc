package eu.dfence.register.fence.fault.rule11.orders.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity on the street. */
@Entity
public class Escaped {
    @Id
    private Long id;
}
