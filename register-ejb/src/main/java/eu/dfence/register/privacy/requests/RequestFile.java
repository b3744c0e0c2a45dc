package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Standing;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is written of a request: who asks, for what, how far it is. */
@MappedSuperclass
abstract class RequestFile {
    @Id
    @GeneratedValue(generator = "requests_request")
    @SequenceGenerator(name = "requests_request", sequenceName = "requests_request_seq", allocationSize = 50)
    @Column(name = "id")
    @NotPersonal("row's own id")
    private Long id;

    @Version
    @Column(name = "version")
    @NotPersonal("lock counter")
    private int version;

    @Column(name = "public_id")
    @NotPersonal("opaque id")
    private UUID publicId;

    @Column(name = "number")
    private String number;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private Standing standing;

    @Column(name = "person_name")
    @PersonalData(
            category = DataCategory.NAME,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    private String name;

    @Column(name = "contact")
    private String contact;

    @Column(name = "prohibits")
    private boolean prohibits;

    @Embedded
    private Intake intake;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state;

    @Column(name = "handler_id")
    @NotPersonal("opaque account id of the one who handles it")
    private UUID handlerId;

    @Embedded
    private Recognition recognition;

    @Embedded
    private Timing timing;

    @Embedded
    private Ruling ruling;

    @Embedded
    private Closing closing = new Closing();

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CorrectionItem> corrections = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ObjectionItem> objections = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Hold> holds = new ArrayList<>();

    protected RequestFile() {}

    RequestFile(UUID publicId, String number, Asker asker, String contact, Intake intake, AnswerTerms terms) {
        this.publicId = publicId;
        this.number = number;
        this.contact = Written.optional(contact, 200);
        this.intake = intake;
        this.timing = new Timing(intake.receivedOn(), terms);
        this.state = RequestState.RECEIVED;
        of(asker);
    }

    final void of(Asker asker) {
        subjectId = asker.subject().value();
        standing = asker.standing();
        name = asker.name();
    }

    final void forbids(boolean at) {
        prohibits = at;
    }

    final void stands(RequestState now) {
        state = now;
    }

    final void handledBy(UUID account) {
        handlerId = account;
    }

    final void recognised(Recognition how) {
        recognition = how;
    }

    final void ruled(Ruling made) {
        ruling = made;
    }

    final void closed(LocalDate on) {
        closedOn = on;
        state = RequestState.CLOSED;
    }

    final void add(CorrectionItem item) {
        corrections.add(item);
    }

    final void add(ObjectionItem item) {
        objections.add(item);
    }

    final void add(Hold hold) {
        holds.add(hold);
    }

    UUID publicId() {
        return publicId;
    }

    String number() {
        return number;
    }

    SubjectId subject() {
        return new SubjectId(subjectId);
    }

    Standing standing() {
        return standing;
    }

    String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    boolean prohibits() {
        return prohibits;
    }

    Intake intake() {
        return intake;
    }

    RequestState state() {
        return state;
    }

    UUID handlerId() {
        return handlerId;
    }

    /** Null before the person was recognised. */
    Recognition recognition() {
        return recognition;
    }

    Timing timing() {
        return timing;
    }

    /** Null before the decision. */
    Ruling ruling() {
        return ruling;
    }

    Closing closing() {
        return closing;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Wishes wishes() {
        return new Wishes(corrections, objections);
    }

    Holds holds() {
        return new Holds(holds);
    }
}
