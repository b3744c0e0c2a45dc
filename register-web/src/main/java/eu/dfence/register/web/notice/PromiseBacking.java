package eu.dfence.register.web.notice;

import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.notice.api.NoticeArchiveDesk;
import eu.dfence.register.privacy.notice.api.Promise;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** What a customer had been promised by a day. */
@Named("promise")
@RequestScoped
public class PromiseBacking {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    @EJB
    CustomerDesk customers;

    @EJB
    NoticeArchiveDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private CustomerCard card;
    private Promise promise;
    private String typed;
    private boolean mistyped;

    @PostConstruct
    void open() {
        try {
            card = customers.card(SubjectId.of(String.valueOf(request.getParameter("id"))));
        } catch (IllegalArgumentException noId) {
            throw new RegisterException("customers.unknown");
        }
        LocalDate day = LocalDate.now(clock);
        String asked = request.getParameter("day");
        typed = asked == null || asked.isBlank() ? DAY.format(day) : asked.strip();
        try {
            day = LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException noDay) {
            mistyped = true;
        }
        promise = desk.promised(card.id(), day);
    }

    public String getTyped() {
        return typed;
    }

    /** Whether no day was typed but something else; what is told is of today then. */
    public boolean isMistyped() {
        return mistyped;
    }

    public CustomerCard getCard() {
        return card;
    }

    public Promise getPromise() {
        return promise;
    }
}
