package eu.dfence.register.orders;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How many years an order is kept from its delivery, from a day on, and by which law. Written by migrations only. */
@Entity
@Table(name = "orders_retention")
@NotPersonal("law's number")
class RetentionYears {
    @Id
    @SequenceGenerator(name = "orders_retention_seq", sequenceName = "orders_retention_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders_retention_seq")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "years")
    private int years;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "source")
    private String source;

    protected RetentionYears() {}

    RetentionYears(int years, LocalDate validFrom, String source) {
        this.years = years;
        this.validFrom = validFrom;
        this.source = source;
    }

    boolean heldOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    /** The last day an order delivered then is kept. */
    LocalDate lastDay(LocalDate delivered) {
        return delivered.plusYears(years);
    }
}
