package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One period, from a day on. Written by migrations only: a new decision is a new row, and the old one keeps its last day. */
@Entity
@Table(name = "retention_period")
@NotPersonal("law's and the house's number")
class StoredPeriod {
    @Id
    @GeneratedValue(generator = "retention_period")
    @SequenceGenerator(name = "retention_period", sequenceName = "retention_period_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "clock")
    private RetentionClock clock;

    @Enumerated(EnumType.STRING)
    @Column(name = "whom")
    private RetentionPeriod.Whom whom;

    @Column(name = "amount")
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private RetentionPeriod.Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "counting")
    private RetentionPeriod.Counting counting;

    @Enumerated(EnumType.STRING)
    @Column(name = "then_do")
    private RetentionPeriod.Afterwards afterwards;

    @Embedded
    private PeriodWords words;

    @Column(name = "source")
    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected StoredPeriod() {}

    RetentionPeriod told() {
        return new RetentionPeriod(clock, whom, amount, unit, counting, afterwards, words.since(), words.law());
    }
}
