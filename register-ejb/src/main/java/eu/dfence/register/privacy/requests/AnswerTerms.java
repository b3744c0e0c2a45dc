package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How long a request may take, from a day on, by which law; and when the house is alerted. Written by migrations only. */
@Entity
@Table(name = "requests_terms")
@NotPersonal("law's numbers")
class AnswerTerms {
    @Id
    @GeneratedValue(generator = "requests_terms")
    @SequenceGenerator(name = "requests_terms", sequenceName = "requests_terms_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "months")
    private int months;

    @Column(name = "further_months")
    private int furtherMonths;

    @Column(name = "alert_days")
    private int alertDays;

    @Column(name = "last_alert_days")
    private int lastAlertDays;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "source")
    private String source;

    protected AnswerTerms() {}

    AnswerTerms(int months, int furtherMonths, int alertDays, int lastAlertDays, LocalDate validFrom, String source) {
        this.months = months;
        this.furtherMonths = furtherMonths;
        this.alertDays = alertDays;
        this.lastAlertDays = lastAlertDays;
        this.validFrom = validFrom;
        this.source = source;
    }

    int months() {
        return months;
    }

    int furtherMonths() {
        return furtherMonths;
    }

    boolean alerted(long daysLeft) {
        return daysLeft <= alertDays;
    }

    boolean urgent(long daysLeft) {
        return daysLeft <= lastAlertDays;
    }
}
