package eu.dfence.register.fence.fault.rule17.orders;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Is renamed, and nobody is told. */
@Entity
class Renamed {
    @Id
    @NotPersonal("row's own id")
    private Long id;

    @PersonalData(category = DataCategory.NAME, purposes = Purpose.ORDERS)
    private String name;

    Renamed(String name) {
        this.name = name;
    }

    void rename(String other) {
        name = other;
    }
}
