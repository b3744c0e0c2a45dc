package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;

/** How long a notification may take, from a day on, by which law; and when the house is alerted. Written by migrations only. */
@Entity
@Table(name = "breaches_terms")
@NotPersonal("law's numbers")
class BreachTerms {
    @Id
    @GeneratedValue(generator = "breaches_terms")
    @SequenceGenerator(name = "breaches_terms", sequenceName = "breaches_terms_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "hours")
    private int hours;

    @Column(name = "alert_hours")
    private int alertHours;

    @Column(name = "last_alert_hours")
    private int lastAlertHours;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "source")
    private String source;

    protected BreachTerms() {}

    BreachTerms(int hours, int alertHours, int lastAlertHours, LocalDate validFrom, String source) {
        this.hours = hours;
        this.alertHours = alertHours;
        this.lastAlertHours = lastAlertHours;
        this.validFrom = validFrom;
        this.source = source;
    }

    int hours() {
        return hours;
    }

    boolean alerted(Duration left) {
        return left.compareTo(Duration.ofHours(alertHours)) <= 0;
    }

    boolean urgent(Duration left) {
        return left.compareTo(Duration.ofHours(lastAlertHours)) <= 0;
    }
}
