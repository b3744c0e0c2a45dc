package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.retention.api.RetentionState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One table in one run: how far it has come, how many rows went, and by which period. */
@Entity
@Table(name = "retention_sweep")
@NotPersonal("counts only")
class Sweep {
    @Id
    @GeneratedValue(generator = "retention_sweep")
    @SequenceGenerator(name = "retention_sweep", sequenceName = "retention_sweep_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private Run run;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "period_id")
    private StoredPeriod period;

    @Column(name = "table_name")
    private String table;

    @Column(name = "first_kept")
    private LocalDate firstKept;

    @Column(name = "reached")
    private long reached;

    @Column(name = "gone")
    private int gone;

    @Column(name = "finished")
    private boolean finished;

    @Column(name = "failed")
    private boolean failed;

    protected Sweep() {}

    Sweep(Run run, StoredPeriod period, TimedRows rows, LocalDate firstKept) {
        this.run = run;
        this.period = period;
        this.table = rows.table();
        this.firstKept = firstKept;
        this.reached = -1;
    }

    boolean finished() {
        return finished;
    }

    int gone() {
        return gone;
    }

    /** Ends the next of them. */
    void go(TimedRows rows, int most) {
        TimedRows.Found found = rows.past(firstKept, reached, most);
        gone += rows.end(found.ids());
        reached = found.reached();
        finished = found.last();
        failed = false;
    }

    void fail() {
        failed = true;
    }

    RetentionState.Gone told() {
        return new RetentionState.Gone(table, period.told(), firstKept, gone, finished, failed);
    }
}
