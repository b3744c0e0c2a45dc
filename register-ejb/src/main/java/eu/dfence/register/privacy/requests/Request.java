package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
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
import eu.dfence.register.privacy.requests.api.ErasureCase;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.Missing;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Standing;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
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
class Request extends RequestFile {
    protected Request() {}

    Request(UUID publicId, String number, Asker asker, String contact, Asked asked, Intake intake, AnswerTerms terms) {
        super(publicId, number, asker, contact, intake, terms);
        if (intake.right() == DataSubjectRight.RECTIFICATION) {
            asked.corrections().forEach(each -> add(new CorrectionItem(this, each)));
        }
        if (intake.right() == DataSubjectRight.OBJECTION) {
            asked.objections().forEach(each -> add(new ObjectionItem(this, each)));
        }
        forbids(wishes().objecting()
                || intake.right() == DataSubjectRight.PUBLICATION_BAN
                || intake.right() == DataSubjectRight.DISCLOSURE_BAN);
    }

    /** It was found out who asks. */
    void recognise(Asker asker) {
        refuseUnlessUndecided();
        of(asker);
    }

    /** Looked for and not found: what the register holds of them is this request. */
    void recogniseNobody() {
        recognise(new Asker(
                standing() == Standing.CUSTOMER ? SubjectId.next() : subject(), Standing.NOT_IN_REGISTER, name()));
    }

    void take(UUID account) {
        refuseUnlessUndecided();
        handledBy(account);
        begin();
    }

    private void begin() {
        if (state() == RequestState.RECEIVED) stands(RequestState.IN_PROGRESS);
    }

    /** A clock that stands for doubt of identity goes on. */
    void identify(IdentityMethod method, LocalDate on, LocalDate today) {
        refuseUnlessUndecided();
        Recognition how = new Recognition(method, on);
        refuseUnlessBetween(intake().receivedOn(), on, today);
        recognised(how);
        if (holds().reason() == PauseReason.IDENTITY_DOUBT) resume(on, today);
        begin();
    }

    void pause(PauseReason reason, String question, LocalDate from, LocalDate today) {
        refuseUnlessUndecided();
        refuseUnlessBetween(holds().running(intake().receivedOn()), from, today);
        timing().hold(from);
        add(new Hold(this, reason, question, from));
        stands(RequestState.ON_HOLD);
    }

    void resume(LocalDate on, LocalDate today) {
        refuseUnlessUndecided();
        if (!timing().held()) throw new RegisterException("requests.refused.not-held");
        refuseUnlessBetween(timing().heldOn(), on, today);
        timing().resume(intake().receivedOn(), holds().end(on));
        stands(timing().extended() ? RequestState.EXTENDED : RequestState.IN_PROGRESS);
    }

    /** GDPR Art. 12(3): by two further months. */
    void extend(String reason, LocalDate toldOn, LocalDate today) {
        refuseUnlessUndecided();
        refuseUnlessBetween(intake().receivedOn(), toldOn, today);
        timing().extend(intake().receivedOn(), reason, toldOn, today);
        if (!timing().held()) stands(RequestState.EXTENDED);
    }

    void decide(Ruling made, UUID account) {
        refuseUnlessUndecided();
        refuseUnlessDecidable(made.decision());
        if (timing().held()) resume(made.decidedOn(), made.decidedOn());
        ruled(made);
        if (handlerId() == null) handledBy(account);
        stands(RequestState.DECIDED);
    }

    /** What is absolute cannot be refused (Art. 7(3), 21(3)); nothing is given to whom nobody knows (Art. 12(6)). */
    private void refuseUnlessDecidable(Decision decision) {
        if (decision.owesCertificate() && (intake().right().absolute() || wishes().objecting())) {
            throw new RegisterException("requests.refused.absolute");
        }
        if (decision.gives()) refuseUnlessKnown();
    }

    private void refuseUnlessKnown() {
        if (standing() != Standing.CUSTOMER) throw new RegisterException("requests.refused.nobody-known");
        if (intake().right().needsIdentity() && recognition() == null) {
            throw new RegisterException("requests.refused.unidentified");
        }
        if (!intake().authorised()) throw new RegisterException("requests.refused.unauthorised");
    }

    /** A copy of the data goes to whom it is about, while the request is open (Art. 12(6), 15, 20). */
    void refuseUnlessCopied() {
        if (!intake().right().answeredByCopy() || state() == RequestState.CLOSED) {
            throw new RegisterException("requests.refused.no-copy");
        }
        refuseUnlessKnown();
    }

    /** The certificate of a refusal has been made; a newer one takes the place of an older. */
    void certify(UUID certificate) {
        refuseUnlessDecided();
        if (!ruling().decision().owesCertificate()) throw new RegisterException("requests.refused.no-refusal");
        closing().certify(certificate);
    }

    void refuseUnlessGranted() {
        refuseUnlessDecided();
        if (!ruling().decision().gives()) throw new RegisterException("requests.refused.not-granted");
    }

    /** nothing refused is closed without its certificate. */
    void close(ClosingForm form, LocalDate today) {
        refuseUnlessDecided();
        refuseUnlessBetween(ruling().decidedOn(), form.answeredOn(), today);
        if (unsettled()) throw new RegisterException("requests.refused.unsettled");
        if (owesCertificate()) throw new RegisterException("requests.refused.no-certificate");
        closing().answer(form);
        closed(today);
    }

    private boolean owesCertificate() {
        return ruling().decision().owesCertificate() && !closing().certified();
    }

    /** What is forbidden from the moment it is known who asks (Art. 21(3); ). */
    Set<Prohibition.Kind> bans() {
        if (standing() != Standing.CUSTOMER) return Set.of();
        return switch (intake().right()) {
            case PUBLICATION_BAN -> Set.of(Prohibition.Kind.PUBLICATION);
            case DISCLOSURE_BAN -> Set.of(Prohibition.Kind.DISCLOSURE);
            case OBJECTION -> wishes().bans();
            default -> Set.of();
        };
    }

    Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (state() == RequestState.CLOSED) return missing;
        if (state() == RequestState.DECIDED) {
            if (unsettled()) missing.add(Missing.SETTLING);
            if (owesCertificate()) missing.add(Missing.CERTIFICATE);
            missing.add(Missing.ANSWER);
            return missing;
        }
        if (standing() == Standing.NOT_YET_KNOWN) missing.add(Missing.PERSON);
        if (handlerId() == null) missing.add(Missing.HANDLER);
        if (intake().right().needsIdentity() && recognition() == null && standing() != Standing.NOT_IN_REGISTER) {
            missing.add(Missing.IDENTITY);
        }
        if (!intake().authorised()) missing.add(Missing.AUTHORITY);
        if (correctionsLack()) missing.add(Missing.CORRECTIONS);
        missing.add(Missing.DECISION);
        return missing;
    }

    /** What was granted whole is done whole (Art. 16); what was granted in part says in the certificate what was not. */
    private boolean unsettled() {
        return ruling().decision() == Decision.GRANTED && !wishes().settled();
    }

    /** One correction was carried out. */
    void settle(long item, String done, LocalDate on, UUID by) {
        if (state() != RequestState.DECIDED || !ruling().decision().gives()) {
            throw new RegisterException("requests.refused.not-to-correct");
        }
        wishes().settle(item, done, on, by);
    }

    CorrectionCase correctionCase() {
        return new CorrectionCase(
                publicId(),
                subject(),
                number(),
                intake().receivedOn(),
                state() == RequestState.DECIDED && ruling().decision().gives(),
                wishes().items());
    }

    /** Of a customer, by the right to be forgotten (GDPR Art. 17; R-89). */
    ErasureCase erasureCase() {
        DataSubjectRight right = intake().right();
        boolean forgets = right == DataSubjectRight.ERASURE || right == DataSubjectRight.ANONYMISATION;
        if (!forgets || standing() != Standing.CUSTOMER) throw new RegisterException("requests.refused.no-erasure");
        boolean refused = ruling() != null && !ruling().decision().gives();
        return new ErasureCase(
                publicId(),
                number(),
                subject(),
                intake().language(),
                state() != RequestState.CLOSED && !refused,
                recognition() != null && intake().authorised());
    }

    private boolean correctionsLack() {
        return intake().right() == DataSubjectRight.RECTIFICATION && !wishes().itemised();
    }

    private void refuseUnlessDecided() {
        if (state() != RequestState.DECIDED) throw new RegisterException("requests.refused.undecided");
    }

    private void refuseUnlessUndecided() {
        if (state() == RequestState.DECIDED || state() == RequestState.CLOSED) {
            throw new RegisterException("requests.refused.decided", number());
        }
    }

    private static void refuseUnlessBetween(LocalDate first, LocalDate day, LocalDate last) {
        if (day == null || day.isBefore(first) || day.isAfter(last)) {
            throw new RegisterException("requests.refused.day", first, last);
        }
    }

    /** Where what stands in it came from. */
    Origin told() {
        return new Origin(intake().channel().name(), intake().receivedOn(), false);
    }
}
