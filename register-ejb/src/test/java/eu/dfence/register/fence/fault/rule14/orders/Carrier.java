package eu.dfence.register.fence.fault.rule14.orders;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Classified itself, and what it embeds is not. */
@Entity
class Carrier {
    @Id
    @NotPersonal("row's own id")
    private Long id;

    @Embedded
    private Hidden hidden;
}
