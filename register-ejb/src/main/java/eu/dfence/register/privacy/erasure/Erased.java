package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.Execution;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Stands in the place of somebody who was erased, and keeps the id from ever being filled again: written before the first
 * row goes, numbered when the ledger has its line.
 */
@Entity
@Table(name = "erasure_erased")
@NotPersonal("id of nobody, and which decision made it so")
class Erased {
    @Id
    @GeneratedValue(generator = "erasure_erased")
    @SequenceGenerator(name = "erasure_erased", sequenceName = "erasure_erased_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "subject_id")
    private UUID subjectId;

    /** Null when it was carried out again after a restore to a day before it was asked for. */
    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "plan_sha256")
    private String plan;

    @Column(name = "erased_on")
    private LocalDate erasedOn;

    @Column(name = "ledger_number")
    private long ledgerNumber;

    protected Erased() {}

    Erased(SubjectId subject, UUID request, String plan, LocalDate on) {
        this.subjectId = subject.value();
        this.requestId = request;
        this.plan = plan;
        this.erasedOn = on;
    }

    void inLedger(long number) {
        ledgerNumber = number;
    }

    Execution told(List<Obligation> obligations) {
        return new Execution(
                erasedOn,
                ledgerNumber,
                obligations.stream().map(Obligation::card).toList());
    }
}
