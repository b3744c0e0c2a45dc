package eu.dfence.register.privacy.requests;

import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Board;
import eu.dfence.register.privacy.requests.api.ClosingForm;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.Received;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.ScanDocument;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Stateless
@Local(RequestDesk.class)
public class RequestDeskBean implements RequestDesk {
    @Inject
    Requests requests;

    @Inject
    RequestShelf shelf;

    @Inject
    BillingDirectory customers;

    @EJB
    ProhibitionDesk prohibitions;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public Received receive(RequestForm form) {
        Intake intake = new Intake(form.asked(), me.accountId(), clock.instant(), today());
        AnswerTerms terms = requests.termsLocked(intake.receivedOn());
        Optional<Request> open = form.customer() == null || form.another()
                ? Optional.empty()
                : requests.open(form.customer(), intake.right());
        if (open.isPresent()) {
            return new Received(false, open.get().publicId(), open.get().number());
        }
        Request request = new Request(
                Ids.next(),
                requests.nextNumber(intake.receivedOn().getYear()),
                asker(form),
                form.contact(),
                form.asked(),
                intake,
                terms);
        requests.add(request);
        enforce(request);
        return new Received(true, request.publicId(), request.number());
    }

    private Asker asker(RequestForm form) {
        return form.customer() == null
                ? Asker.unknown(form.name(), form.notInRegister())
                : Asker.customer(form.customer(), nameOf(form.customer()));
    }

    private String nameOf(SubjectId customer) {
        return Optional.ofNullable(customers.names(Set.of(customer)).get(customer))
                .orElseThrow(() -> new RegisterException("requests.refused.customer"));
    }

    /** What is absolute is in force before anybody decides (GDPR Art. 21(3)). */
    private void enforce(Request request) {
        request.bans()
                .forEach(ban -> prohibitions.set(
                        request.subject(), ban, request.intake().channel()));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    public RequestCard request(UUID id) {
        Request request = requests.get(id);
        RequestTold told = new RequestTold(request);
        return told.card(today(), requests.terms(today()), names.of(told.accounts()), requests.scansOf(request));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    public Board board(DataSubjectRight only) {
        return shelf.board(only, today());
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    public Page<RequestRow> list(RequestFilter filter, String cursor) {
        return shelf.page(filter, cursor, today());
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    public Page<RequestRow> requestsOf(SubjectId customer) {
        return shelf.of(customer, today());
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    public Page<RequestRow> find(String typed) {
        return shelf.find(typed, today());
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    public Page<RequestRow> alerted(int most) {
        return shelf.alerted(most, today());
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public int open() {
        return shelf.open();
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void take(UUID id) {
        requests.locked(id).take(me.accountId());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void recognise(UUID id, SubjectId customer) {
        Request request = requests.locked(id);
        request.recognise(Asker.customer(customer, nameOf(customer)));
        enforce(request);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void recogniseNobody(UUID id) {
        requests.locked(id).recogniseNobody();
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void identify(UUID id, IdentityMethod method, LocalDate on) {
        requests.locked(id).identify(method, on, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void pause(UUID id, PauseReason reason, String question, LocalDate from) {
        requests.locked(id).pause(reason, question, from, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void resume(UUID id, LocalDate on) {
        requests.locked(id).resume(on, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void extend(UUID id, String reason, LocalDate toldOn) {
        requests.locked(id).extend(reason, toldOn, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void decide(UUID id, DecisionForm decision) {
        requests.locked(id).decide(new Ruling(decision, today(), me.accountId()), me.accountId());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void close(UUID id, ClosingForm closing) {
        requests.locked(id).close(closing, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void attach(UUID id, byte[] content) {
        requests.add(new Scan(Ids.next(), requests.locked(id), content, me.accountId(), clock.instant()));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    public ScanDocument scan(UUID scan) {
        return requests.scan(scan).shown();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
