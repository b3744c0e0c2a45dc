package eu.dfence.register.privacy.requests;

import eu.dfence.register.customers.api.Correspondence;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.letters.api.Letter;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.requests.api.AnswerDesk;
import eu.dfence.register.privacy.requests.api.AnswerDocument;
import eu.dfence.register.privacy.requests.api.AnswerKind;
import eu.dfence.register.privacy.requests.api.AnswerList;
import eu.dfence.register.privacy.requests.api.CertificateForm;
import eu.dfence.register.privacy.requests.api.ConfirmationForm;
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
import java.util.List;
import java.util.Locale;
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
        return new AnswerList(request.subject(), answers.of(request), who.displayName(), who.title());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void certify(UUID id, CertificateForm form) {
        Request request = requests.locked(id);
        UUID certificate = Ids.next();
        request.certify(certificate);
        keep(
                certificate,
                request,
                AnswerKind.REFUSAL_CERTIFICATE,
                ofCase(request).certificate(form));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void confirm(UUID id, ConfirmationForm form) {
        Request request = requests.locked(id);
        request.refuseUnlessGranted();
        keep(Ids.next(), request, AnswerKind.CONFIRMATION, ofCase(request).confirmation(form));
    }

    private void keep(UUID id, Request request, AnswerKind kind, LetterValues values) {
        Locale language = Locale.forLanguageTag(request.intake().language());
        Letter letter = letters.render(letterOf(kind), language, values);
        answers.add(new Answer(id, request, kind, letter, me.accountId(), clock.instant()));
    }

    private static LetterKind letterOf(AnswerKind kind) {
        return switch (kind) {
            case REFUSAL_CERTIFICATE -> LetterKind.REFUSAL_CERTIFICATE;
            case CONFIRMATION -> LetterKind.REQUEST_GRANTED;
        };
    }

    private AnsweredCase ofCase(Request request) {
        List<String> onFile = request.standing() == Standing.CUSTOMER
                ? correspondence.addressField(request.subject())
                : List.of(request.name());
        return request.answered(onFile);
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AnswerDocument document(UUID answer) {
        return answers.get(answer).document();
    }
}
