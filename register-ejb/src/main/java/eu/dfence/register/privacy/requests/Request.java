package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.Missing;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Standing;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One request of one data subject. Received by any channel, its clock runs from that day (GDPR Art. 12(3)); it stands
 * while the person is asked who they are, and can be extended once, within the first month. Decided, it waits for its
 * answer; what is refused, also in part, waits for its certificate. Closed, it stays as proof until its clock has run out.
 */
@Entity
@Table(name = "requests_request")
@PersonalData(
        category = DataCategory.RIGHTS,
        purposes = Purpose.DATA_SUBJECT_RIGHTS,
        clock = RetentionClock.RIGHTS_PROOF,
        onErasure = OnErasure.KEEP_UNTIL_CLOCK)
class Request {
    private static final int LONGEST_CONTACT = 200;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_method")
    private IdentityMethod identity;

    @Column(name = "identified_on")
    private LocalDate identifiedOn;

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

    protected Request() {}

    Request(UUID publicId, String number, Asker asker, String contact, Asked asked, Intake intake, AnswerTerms terms) {
        this.publicId = publicId;
        this.number = number;
        this.contact = Written.optional(contact, LONGEST_CONTACT);
        this.intake = intake;
        this.timing = new Timing(intake.receivedOn(), terms);
        this.state = RequestState.RECEIVED;
        is(asker);
        if (intake.right() == DataSubjectRight.RECTIFICATION) {
            asked.corrections().forEach(each -> corrections.add(new CorrectionItem(this, each)));
        }
        if (intake.right() == DataSubjectRight.OBJECTION) {
            asked.objections().forEach(each -> objections.add(new ObjectionItem(this, each)));
        }
        prohibits = wishes().objecting()
                || intake.right() == DataSubjectRight.PUBLICATION_BAN
                || intake.right() == DataSubjectRight.DISCLOSURE_BAN;
    }

    private void is(Asker asker) {
        subjectId = asker.subject().value();
        standing = asker.standing();
        name = asker.name();
    }

    /** It was found out who asks. */
    void recognise(Asker asker) {
        refuseUnlessUndecided();
        is(asker);
    }

    /** Looked for and not found: what the register holds of them is this request. */
    void recogniseNobody() {
        recognise(new Asker(
                standing == Standing.CUSTOMER ? SubjectId.next() : subject(), Standing.NOT_IN_REGISTER, name));
    }

    void take(UUID account) {
        refuseUnlessUndecided();
        handlerId = account;
        begin();
    }

    private void begin() {
        if (state == RequestState.RECEIVED) state = RequestState.IN_PROGRESS;
    }

    /** A clock that stands for doubt of identity goes on. */
    void identify(IdentityMethod method, LocalDate on, LocalDate today) {
        refuseUnlessUndecided();
        if (method == null) throw new RegisterException("requests.refused.identity-method");
        refuseUnlessBetween(intake.receivedOn(), on, today);
        identity = method;
        identifiedOn = on;
        if (holds().reason() == PauseReason.IDENTITY_DOUBT) resume(on, today);
        begin();
    }

    void pause(PauseReason reason, String question, LocalDate from, LocalDate today) {
        refuseUnlessUndecided();
        refuseUnlessBetween(holds().running(intake.receivedOn()), from, today);
        timing.hold(from);
        holds.add(new Hold(this, reason, question, from));
        state = RequestState.ON_HOLD;
    }

    void resume(LocalDate on, LocalDate today) {
        refuseUnlessUndecided();
        if (!timing.held()) throw new RegisterException("requests.refused.not-held");
        refuseUnlessBetween(timing.heldOn(), on, today);
        timing.resume(intake.receivedOn(), holds().end(on));
        state = timing.extended() ? RequestState.EXTENDED : RequestState.IN_PROGRESS;
    }

    /** GDPR Art. 12(3): by two further months. */
    void extend(String reason, LocalDate toldOn, LocalDate today) {
        refuseUnlessUndecided();
        refuseUnlessBetween(intake.receivedOn(), toldOn, today);
        timing.extend(intake.receivedOn(), reason, toldOn, today);
        if (!timing.held()) state = RequestState.EXTENDED;
    }

    void decide(Ruling made, UUID account) {
        refuseUnlessUndecided();
        refuseUnlessDecidable(made.decision());
        if (timing.held()) resume(made.decidedOn(), made.decidedOn());
        ruling = made;
        if (handlerId == null) handlerId = account;
        state = RequestState.DECIDED;
    }

    /** What is absolute cannot be refused (Art. 7(3), 21(3)); nothing is given to whom nobody knows (Art. 12(6)). */
    private void refuseUnlessDecidable(Decision decision) {
        if (decision.owesCertificate() && (intake.right().absolute() || wishes().objecting())) {
            throw new RegisterException("requests.refused.absolute");
        }
        if (decision.gives()) refuseUnlessKnown();
    }

    private void refuseUnlessKnown() {
        if (standing != Standing.CUSTOMER) throw new RegisterException("requests.refused.nobody-known");
        if (intake.right().needsIdentity() && identity == null) {
            throw new RegisterException("requests.refused.unidentified");
        }
        if (!intake.authorised()) throw new RegisterException("requests.refused.unauthorised");
    }

    /** A copy of the data goes to whom it is about, while the request is open (Art. 12(6), 15, 20). */
    void refuseUnlessCopied() {
        if (!intake.right().answeredByCopy() || state == RequestState.CLOSED) {
            throw new RegisterException("requests.refused.no-copy");
        }
        refuseUnlessKnown();
    }

    /** The certificate of a refusal has been made; a newer one takes the place of an older. */
    void certify(UUID certificate) {
        refuseUnlessDecided();
        if (!ruling.decision().owesCertificate()) throw new RegisterException("requests.refused.no-refusal");
        closing.certify(certificate);
    }

    void refuseUnlessGranted() {
        refuseUnlessDecided();
        if (!ruling.decision().gives()) throw new RegisterException("requests.refused.not-granted");
    }

    /** nothing refused is closed without its certificate. */
    void close(ClosingForm form, LocalDate today) {
        refuseUnlessDecided();
        refuseUnlessBetween(ruling.decidedOn(), form.answeredOn(), today);
        if (unsettled()) throw new RegisterException("requests.refused.unsettled");
        if (owesCertificate()) throw new RegisterException("requests.refused.no-certificate");
        closing.answer(form);
        closedOn = today;
        state = RequestState.CLOSED;
    }

    private boolean owesCertificate() {
        return ruling.decision().owesCertificate() && !closing.certified();
    }

    /** What is forbidden from the moment it is known who asks (Art. 21(3); ). */
    Set<Prohibition.Kind> bans() {
        if (standing != Standing.CUSTOMER) return Set.of();
        return switch (intake.right()) {
            case PUBLICATION_BAN -> Set.of(Prohibition.Kind.PUBLICATION);
            case DISCLOSURE_BAN -> Set.of(Prohibition.Kind.DISCLOSURE);
            case OBJECTION -> wishes().bans();
            default -> Set.of();
        };
    }

    Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (state == RequestState.CLOSED) return missing;
        if (state == RequestState.DECIDED) {
            if (unsettled()) missing.add(Missing.SETTLING);
            if (owesCertificate()) missing.add(Missing.CERTIFICATE);
            missing.add(Missing.ANSWER);
            return missing;
        }
        if (standing == Standing.NOT_YET_KNOWN) missing.add(Missing.PERSON);
        if (handlerId == null) missing.add(Missing.HANDLER);
        if (intake.right().needsIdentity() && identity == null && standing != Standing.NOT_IN_REGISTER) {
            missing.add(Missing.IDENTITY);
        }
        if (!intake.authorised()) missing.add(Missing.AUTHORITY);
        if (correctionsLack()) missing.add(Missing.CORRECTIONS);
        missing.add(Missing.DECISION);
        return missing;
    }

    /** What was granted whole is done whole (Art. 16); what was granted in part says in the certificate what was not. */
    private boolean unsettled() {
        return ruling.decision() == Decision.GRANTED && !wishes().settled();
    }

    /** One correction was carried out. */
    void settle(long item, String done, LocalDate on, UUID by) {
        if (state != RequestState.DECIDED || !ruling.decision().gives()) {
            throw new RegisterException("requests.refused.not-to-correct");
        }
        wishes().settle(item, done, on, by);
    }

    CorrectionCase correctionCase() {
        return new CorrectionCase(
                publicId,
                subject(),
                number,
                intake.receivedOn(),
                state == RequestState.DECIDED && ruling.decision().gives(),
                wishes().items());
    }

    private boolean correctionsLack() {
        return intake.right() == DataSubjectRight.RECTIFICATION && !wishes().itemised();
    }

    private void refuseUnlessDecided() {
        if (state != RequestState.DECIDED) throw new RegisterException("requests.refused.undecided");
    }

    private void refuseUnlessUndecided() {
        if (state == RequestState.DECIDED || state == RequestState.CLOSED) {
            throw new RegisterException("requests.refused.decided", number);
        }
    }

    private static void refuseUnlessBetween(LocalDate first, LocalDate day, LocalDate last) {
        if (day == null || day.isBefore(first) || day.isAfter(last)) {
            throw new RegisterException("requests.refused.day", first, last);
        }
    }

    private Holds holds() {
        return new Holds(holds);
    }

    private Wishes wishes() {
        return new Wishes(corrections, objections);
    }

    Listed listed(LocalDate today, AnswerTerms terms) {
        LocalDate on = closedOn == null ? today : closedOn;
        return new Listed(
                publicId,
                number,
                subject(),
                standing,
                name,
                intake.right(),
                prohibits,
                intake.channel(),
                intake.receivedOn(),
                state,
                timing.clock(intake.receivedOn(), on).on(on, terms),
                timing.heldOn(),
                timing.extensionToldOn(),
                ruling == null ? null : ruling.decision(),
                closing.certified(),
                closedOn,
                handlerId);
    }

    /** @param onFile the lines of the address on file; where the person wants the answer goes before it */
    AnsweredCase answered(List<String> onFile) {
        List<String> addressee = contact == null ? onFile : List.of(onFile.get(0), contact);
        Decision made = ruling == null ? null : ruling.decision();
        return new AnsweredCase(number, asked(), made, addressee, Words.in(intake.language()));
    }

    private Asked asked() {
        return wishes().asked(intake);
    }

    RequestCard card(LocalDate today, AnswerTerms terms, Map<UUID, String> names, List<RequestCard.Scan> scans) {
        boolean decided = ruling != null;
        return new RequestCard(
                listed(today, terms).row(names),
                contact,
                asked(),
                intake.recordedAt(),
                names.get(intake.recordedBy()),
                timing.firstDue(intake.receivedOn(), today),
                identity,
                identifiedOn,
                holds().told(),
                scans,
                timing.extensionReason(),
                decided ? ruling.reasons() : null,
                decided ? ruling.ground() : null,
                decided ? ruling.decidedOn() : null,
                decided ? names.get(ruling.decidedBy()) : null,
                closing.answeredOn(),
                closing.fee(),
                closing.feeReason(),
                missing());
    }

    /** Where what stands in it came from. */
    Origin told() {
        return new Origin(intake.channel().name(), intake.receivedOn(), false);
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

    Intake intake() {
        return intake;
    }

    /** The accounts whose names a card tells. */
    Set<UUID> accounts() {
        Set<UUID> accounts = new HashSet<>();
        accounts.add(intake.recordedBy());
        if (handlerId != null) accounts.add(handlerId);
        if (ruling != null) accounts.add(ruling.decidedBy());
        return accounts;
    }
}
