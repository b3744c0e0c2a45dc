package eu.dfence.register.privacy.screening;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.screening.api.Answered;
import eu.dfence.register.privacy.screening.api.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One question of a screening, answered. */
@Entity
@Table(name = "screening_answer")
@NotPersonal("about a processing, not about a person")
class Weighed {
    @Id
    @GeneratedValue(generator = "screening_answer")
    @SequenceGenerator(name = "screening_answer", sequenceName = "screening_answer_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "screening_id")
    private Screening screening;

    @Enumerated(EnumType.STRING)
    @Column(name = "question")
    private Question question;

    @Column(name = "yes")
    private boolean yes;

    @Column(name = "reason")
    private String reason;

    protected Weighed() {}

    /** A yes has its facts. */
    Weighed(Screening screening, Answered answered) {
        this.screening = screening;
        this.question = answered.question();
        this.yes = answered.yes();
        boolean silent = answered.reason() == null || answered.reason().isBlank();
        this.reason = silent && !yes ? null : Screening.written(answered.reason(), 500, "screening.refused.reason");
    }

    Answered told() {
        return new Answered(question, yes, reason);
    }
}
