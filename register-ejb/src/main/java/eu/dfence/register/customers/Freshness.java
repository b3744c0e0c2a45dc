package eu.dfence.register.customers;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How long a contact value is trusted, from a day on. Written by migrations only. */
@Entity
@Table(name = "customers_freshness")
@NotPersonal("the house's own number")
class Freshness {
    @Id
    @GeneratedValue(generator = "customers_freshness")
    @SequenceGenerator(name = "customers_freshness", sequenceName = "customers_freshness_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "months")
    private int months;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "source")
    private String source;

    protected Freshness() {}

    boolean appliesOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    /** What was told before is old. */
    LocalDate oldBefore(LocalDate today) {
        return today.minusMonths(months);
    }
}
