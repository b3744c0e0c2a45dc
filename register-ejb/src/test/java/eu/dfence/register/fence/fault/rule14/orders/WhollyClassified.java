package eu.dfence.register.fence.fault.rule14.orders;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@NotPersonal("price list")
class WhollyClassified {
    static String constant;

    @Id
    private Long id;

    @Embedded
    private Hidden hidden;
}
