package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.retention.api.RetentionState;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One night's run: what went from which table and why. One that was stopped is gone on with by the next. */
@Entity
@Table(name = "retention_run")
@NotPersonal("counts only")
class Run {
    @Id
    @GeneratedValue(generator = "retention_run")
    @SequenceGenerator(name = "retention_run", sequenceName = "retention_run_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Sweep> sweeps = new ArrayList<>();

    protected Run() {}

    Run(Instant startedAt) {
        this.startedAt = startedAt;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    Long id() {
        return id;
    }

    RetentionState.Run told() {
        return new RetentionState.Run(
                startedAt, finishedAt, sweeps.stream().map(Sweep::told).toList());
    }
}
