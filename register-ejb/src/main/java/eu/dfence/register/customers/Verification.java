package eu.dfence.register.customers;

import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That an address reaches its reader: by whose word, on which day, and who wrote it down. */
@Embeddable
class Verification {
    @Enumerated(EnumType.STRING)
    @Column(name = "verified_source")
    @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
    private Source source;

    @Column(name = "verified_on")
    @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
    private LocalDate on;

    @Column(name = "verified_at")
    @NotPersonal("when the row was written")
    private Instant recordedAt;

    @Column(name = "verified_by")
    @NotPersonal("opaque account id of the one who wrote it")
    private UUID recordedBy;

    protected Verification() {}

    Verification(Source source, LocalDate on, Instant recordedAt, UUID recordedBy) {
        this.source = source;
        this.on = on;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }
}
