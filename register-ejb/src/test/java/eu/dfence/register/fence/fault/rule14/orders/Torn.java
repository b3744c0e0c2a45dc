package eu.dfence.register.fence.fault.rule14.orders;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Says both. */
@Entity
class Torn {
    @Id
    @NotPersonal("row's own id")
    @PersonalData(category = DataCategory.NAME, purposes = Purpose.ORDERS)
    private Long id;
}
