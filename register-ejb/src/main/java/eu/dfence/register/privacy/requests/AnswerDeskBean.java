package eu.dfence.register.privacy.requests;

import eu.dfence.register.customers.api.Correspondence;
import eu.dfence.register.privacy.access.api.CopiesLogged;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.report.api.AccessReports;
import eu.dfence.register.privacy.report.api.Report;
import eu.dfence.register.privacy.requests.api.AnswerDesk;
import eu.dfence.register.privacy.requests.api.AnswerDocument;
import eu.dfence.register.privacy.requests.api.AnswerFormat;
import eu.dfence.register.privacy.requests.api.AnswerKind;
import eu.dfence.register.privacy.requests.api.AnswerList;
import eu.dfence.register.privacy.requests.api.CertificateForm;
import eu.dfence.register.privacy.requests.api.ConfirmationForm;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Standing;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

@Stateless
@Local(AnswerDesk.class)
public class AnswerDeskBean implements AnswerDesk {
    @Inject
    Requests requests;

    @Inject
    Answers answers;

    @Inject
    Correspondence correspondence;

    @Inject
    Letters letters;

    @Inject
    AccessReports reports;

    @Inject
    CopiesLogged log;

    @Inject
    Gate gate;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AnswerList answers(UUID id) {
        Request request = requests.get(id);
        Rights who = me.rights();
        List<AnswerList.Row> made = answers.of(request);
        Words words = Words.in(request.intake().language());
        List<String> attachments = made.stream()
                .filter(row -> row.kind() == AnswerKind.ACCESS_REPORT || row.kind() == AnswerKind.PORTABLE_COPY)
                .map(row -> words.text("attachment." + row.kind()) + ", " + row.format())
                .distinct()
                .toList();
        return new AnswerList(request.subject(), made, attachments, who.displayName(), who.title());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void certify(UUID id, CertificateForm form) {
        Request request = requests.locked(id);
        UUID certificate = Ids.next();
        request.certify(certificate);
        AnsweredCase told = ofCase(request);
        LetterValues values = told.certificate(form, today());
        leaves(
                letter(certificate, request, AnswerKind.REFUSAL_CERTIFICATE, LetterKind.REFUSAL_CERTIFICATE, values),
                told.fields());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void confirm(UUID id, ConfirmationForm form) {
        Request request = requests.locked(id);
        request.refuseUnlessGranted();
        AnsweredCase told = ofCase(request);
        LetterValues values = told.asksForCopy() ? told.cover(form) : told.confirmation(form);
        leaves(letter(Ids.next(), request, AnswerKind.CONFIRMATION, told.confirmedBy(), values), told.fields());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void copy(UUID id) {
        Request request = requests.locked(id);
        request.refuseUnlessCopied();
        SubjectId subject = request.subject();
        AnsweredCase asked = ofCase(request);
        boolean all = asked.asked().right() == DataSubjectRight.ACCESS;
        Report report =
                all ? reports.everything(subject, asked.head(today())) : reports.portable(subject, asked.head(today()));
        AnswerKind kind = all ? AnswerKind.ACCESS_REPORT : AnswerKind.PORTABLE_COPY;
        Set<Field> told = Field.of(report.categories());
        leaves(file(request, kind, AnswerFormat.PDF, report.pdf()), told);
        leaves(file(request, kind, AnswerFormat.JSON, report.json()), told);
        leaves(file(request, kind, AnswerFormat.CSV, report.csv()), told);
        log.leaves(subject, Purpose.DATA_SUBJECT_RIGHTS);
    }

    private Answer file(Request request, AnswerKind kind, AnswerFormat format, byte[] content) {
        return new Answer(Ids.next(), request, kind, format, content, me.accountId(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Answer letter(UUID id, Request request, AnswerKind kind, LetterKind text, LetterValues values) {
        Letter letter =
                letters.render(text, Locale.forLanguageTag(request.intake().language()), values);
        return new Answer(id, request, kind, letter, me.accountId(), clock.instant());
    }

    private void leaves(Answer answer, Set<Field> told) {
        answers.add(answer);
        gate.pass(answer.outgoing(told));
    }

    private AnsweredCase ofCase(Request request) {
        List<String> onFile = request.standing() == Standing.CUSTOMER
                ? correspondence.addressField(request.subject())
                : List.of(request.name());
        return new RequestTold(request).answered(onFile);
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AnswerDocument document(UUID answer) {
        return answers.get(answer).document();
    }
}
