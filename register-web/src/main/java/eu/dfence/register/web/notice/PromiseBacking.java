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

    @PostConstruct
    void open() {
        try {
            card = customers.card(SubjectId.of(String.valueOf(request.getParameter("id"))));
        } catch (IllegalArgumentException noId) {
            throw new RegisterException("customers.unknown");
        }
        promise = desk.promised(card.id(), day(request.getParameter("day")));
    }

    /** Today, unless a day is typed. */
    private LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? LocalDate.now(clock) : LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeParseException noDay) {
            throw new RegisterException("errors.day");
        }
    }

    public CustomerCard getCard() {
        return card;
    }

    public Promise getPromise() {
        return promise;
    }
}
