package eu.dfence.register.it.container;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.DecisionForm;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.Objection;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestForm;
import eu.dfence.register.privacy.requests.api.Signature;
import eu.dfence.register.privacy.requests.api.Signing;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What the privacy officer does with requests every day. */
@Dependent
public class Officer {
    static final String NAME = "tietosuoja";
    static final Signing SIGNED =
            new Signing("Vastuu Henkilö", "rekisteripäällikkö", "tietosuoja@example.com", "Tampere");

    @Inject
    Callers callers;

    @EJB
    RequestDesk desk;

    @Inject
    Clock clock;

    void does(Runnable deed) throws Exception {
        sees(() -> {
            deed.run();
            return null;
        });
    }

    <T> T sees(Callable<T> question) throws Exception {
        return callers.as(NAME, question);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    UUID receives(SubjectId customer, DataSubjectRight right) throws Exception {
        return receives(customer, asked(right, today()));
    }

    UUID receives(SubjectId customer, Asked asked) throws Exception {
        RequestForm form = new RequestForm(customer, false, null, null, asked, true);
        return sees(() -> desk.receive(form)).id();
    }

    /** A request in which nothing stands in the way of the decision. */
    UUID decides(SubjectId customer, Asked asked, Decision decision) throws Exception {
        UUID id = receives(customer, asked);
        does(() -> desk.identify(id, IdentityMethod.CALL_BACK, today()));
        does(() -> desk.decide(id, new DecisionForm(decision, "Avoin lasku.", "Kirjanpitolaki 2:10 §")));
        return id;
    }

    RequestCard card(UUID request) throws Exception {
        return sees(() -> desk.request(request));
    }

    static Asked asked(DataSubjectRight right, LocalDate day) {
        return asked(right, day, "fi", List.of(), Set.of());
    }

    static Asked asked(DataSubjectRight right, LocalDate day, String language) {
        return asked(right, day, language, List.of(), Set.of());
    }

    static Asked correcting(LocalDate day, String language, Correction... corrections) {
        return asked(DataSubjectRight.RECTIFICATION, day, language, List.of(corrections), Set.of());
    }

    static Asked objecting(LocalDate day, Objection objection) {
        return asked(DataSubjectRight.OBJECTION, day, "fi", List.of(), Set.of(objection));
    }

    private static Asked asked(
            DataSubjectRight right,
            LocalDate day,
            String language,
            List<Correction> corrections,
            Set<Objection> objections) {
        return new Asked(
                right,
                Channel.EMAIL,
                day,
                language,
                true,
                Signature.NONE,
                null,
                null,
                "Pyydän tätä.",
                corrections,
                objections);
    }
}
