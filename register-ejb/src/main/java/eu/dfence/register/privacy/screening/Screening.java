package eu.dfence.register.privacy.screening;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.screening.api.Answered;
import eu.dfence.register.privacy.screening.api.Outcome;
import eu.dfence.register.privacy.screening.api.Question;
import eu.dfence.register.privacy.screening.api.ScreeningForm;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One signed screening of one processing; written once. The next one stands beside it. */
@Entity
@Table(name = "screening_screening")
@NotPersonal("about a processing, not about a person")
class Screening {
    @Id
    @GeneratedValue(generator = "screening_screening")
    @SequenceGenerator(name = "screening_screening", sequenceName = "screening_screening_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "processing_id")
    private UUID processingId;

    @Column(name = "revision")
    private int revision;

    @Column(name = "processing")
    private String processing;

    @Column(name = "describes")
    private String describes;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "advice")
    private String advice;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_by")
    private UUID signedBy;

    @OneToMany(mappedBy = "screening", cascade = CascadeType.PERSIST)
    private List<Weighed> answers = new ArrayList<>();

    protected Screening() {}

    Screening(UUID processingId, int revision, ScreeningForm form, UUID by, Clock clock) {
        this.publicId = Ids.next();
        this.processingId = processingId;
        this.revision = revision;
        this.processing = written(form.processing(), 200, "screening.refused.processing");
        this.describes = written(form.describes(), 2000, "screening.refused.describes");
        for (Question question : Question.values()) {
            answers.add(new Weighed(this, answered(form, question)));
        }
        this.outcome = outcome(form);
        this.reasons = written(form.reasons(), 4000, "screening.refused.reasons");
        this.advice = written(form.advice(), 4000, "screening.refused.advice");
        LocalDate today = LocalDate.now(clock);
        if (form.reviewOn() == null || !form.reviewOn().isAfter(today)) {
            throw new RegisterException("screening.refused.review", today);
        }
        this.reviewOn = form.reviewOn();
        this.signedBy = by;
        this.signedAt = clock.instant();
    }

    private static Answered answered(ScreeningForm form, Question question) {
        return form.answers().stream()
                .filter(each -> each.question() == question)
                .findFirst()
                .orElseThrow(() -> new RegisterException("screening.refused.unanswered"));
    }

    /** GDPR Art. 35(3) and (4) leave no choice; two criteria of WP248 do in most cases, and the reasons say why not here. */
    private static Outcome outcome(ScreeningForm form) {
        if (form.outcome() == null) throw new RegisterException("screening.refused.outcome");
        boolean obliged = form.answers().stream()
                .anyMatch(each -> each.yes() && each.question().obliges());
        if (obliged && form.outcome() == Outcome.NOT_NEEDED) throw new RegisterException("screening.refused.obliged");
        return form.outcome();
    }

    static String written(String typed, int longest, String refusal) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > longest) throw new RegisterException(refusal, longest);
        return text;
    }

    ScreeningRow row(LocalDate today) {
        boolean due = !reviewOn.isAfter(today);
        return new ScreeningRow(publicId, processingId, revision, processing, outcome, signedAt, reviewOn, due);
    }

    ScreeningForm told() {
        List<Answered> told = answers.stream()
                .map(Weighed::told)
                .sorted(Comparator.comparing(Answered::question))
                .toList();
        return new ScreeningForm(processing, describes, told, outcome, reasons, advice, reviewOn);
    }

    UUID publicId() {
        return publicId;
    }

    UUID processingId() {
        return processingId;
    }

    int revision() {
        return revision;
    }

    UUID signedBy() {
        return signedBy;
    }
}
