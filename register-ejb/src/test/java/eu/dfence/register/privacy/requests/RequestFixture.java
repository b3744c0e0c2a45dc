package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.Objection;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.Signature;
import eu.dfence.register.shared.api.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Requests received on 5.3.2026: one month ends on Easter Sunday 5.4., so the answer is due on Tuesday 7.4. */
final class RequestFixture {
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);
    static final LocalDate DUE = LocalDate.of(2026, 4, 7);
    static final UUID OFFICER = UUID.fromString("0190a3c0-0000-7000-8000-000000000001");

    private RequestFixture() {}

    static AnswerTerms terms() {
        return new AnswerTerms(1, 2, 14, 5, LocalDate.of(2018, 5, 25), "GDPR Art. 12(3)");
    }

    static Request received(DataSubjectRight right) {
        return received(asked(right), Asker.customer(SubjectId.next(), "Mallikas, Maija"));
    }

    static Request received(Asked asked, Asker asker) {
        Intake intake = new Intake(asked, OFFICER, Instant.parse("2026-03-05T10:00:00Z"), RECEIVED);
        return new Request(Ids.next(), "TP-2026-001", asker, null, asked, intake, terms());
    }

    static Request identified(DataSubjectRight right) {
        Request request = received(right);
        request.identify(eu.dfence.register.privacy.requests.api.IdentityMethod.CALL_BACK, RECEIVED, RECEIVED);
        return request;
    }

    static Asked asked(DataSubjectRight right) {
        return asked(right, RECEIVED, List.of(), Set.of(), null, null);
    }

    static Asked received(LocalDate day) {
        return asked(DataSubjectRight.ACCESS, day, List.of(), Set.of(), null, null);
    }

    static Asked correcting(Correction... corrections) {
        return asked(DataSubjectRight.RECTIFICATION, RECEIVED, List.of(corrections), Set.of(), null, null);
    }

    static Asked objecting(Objection... objections) {
        return asked(DataSubjectRight.OBJECTION, RECEIVED, List.of(), Set.of(objections), null, null);
    }

    static Asked representedBy(String name, Authority authority) {
        return asked(DataSubjectRight.ACCESS, RECEIVED, List.of(), Set.of(), name, authority);
    }

    private static Asked asked(
            DataSubjectRight right,
            LocalDate day,
            List<Correction> corrections,
            Set<Objection> objections,
            String representative,
            Authority authority) {
        return new Asked(
                right,
                Channel.PHONE,
                day,
                "fi",
                false,
                Signature.NONE,
                representative,
                authority,
                null,
                corrections,
                objections);
    }

    static Objection processing(Prohibition.Kind purpose) {
        return new Objection(purpose, Objection.Scope.PROCESSING);
    }

    static Ruling ruling(Decision decision, LocalDate on) {
        return new Ruling(new DecisionForm(decision, "Tosite on säilytettävä.", "Kirjanpitolaki 2:10 §"), on, OFFICER);
    }

    static RequestCard card(Request request, LocalDate today) {
        return new RequestTold(request).card(today, terms(), Map.of(OFFICER, "Kirsi Alanen"), List.of());
    }
}
