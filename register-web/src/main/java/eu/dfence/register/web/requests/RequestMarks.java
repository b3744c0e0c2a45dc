package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Deadline;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Standing;
import eu.dfence.register.privacy.requests.api.Urgency;
import eu.dfence.register.web.shell.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which icon, colour and word a request carries. */
@Named("requestMarks")
@ApplicationScoped
public class RequestMarks {
    @Inject
    Clock clock;

    /** The one line that says what is special. */
    public record Line(String icon, String tone, String text) {}

    public String icon(DataSubjectRight right) {
        return switch (right) {
            case ACCESS -> "search";
            case RECTIFICATION -> "pencil";
            case ERASURE -> "trash-2";
            case ANONYMISATION -> "user-round-x";
            case RESTRICTION -> "pause";
            case OBJECTION -> "octagon-alert";
            case PUBLICATION_BAN, DISCLOSURE_BAN -> "ban";
            case PORTABILITY -> "share-2";
            case CONSENT_WITHDRAWAL -> "undo-2";
            case HUMAN_REVIEW -> "user-check";
        };
    }

    /** Class of the bar and of the days beside it. */
    public String tone(Deadline deadline) {
        return deadline.urgency() == Urgency.CALM ? "ok" : deadline.urgency() == Urgency.ALERTED ? "warn" : "danger";
    }

    public String left(Deadline deadline) {
        long days = deadline.daysLeft();
        if (days == 0) return Formats.say("requests.today");
        return days > 0 ? Formats.text("requests.days-left", days) : Formats.text("requests.days-late", -days);
    }

    /** "ke 23.12.", and the year when it is not this one. */
    public String day(LocalDate day) {
        return Formats.shortDay(day, Year.now(clock));
    }

    public String kind(Decision decision) {
        return switch (decision) {
            case GRANTED -> "ok";
            case PARTLY_GRANTED -> "warn";
            case REFUSED -> "danger";
            case WITHDRAWN, NOT_OUR_DATA -> "note";
        };
    }

    public String icon(Decision decision) {
        return switch (decision) {
            case GRANTED -> "check";
            case PARTLY_GRANTED -> "circle-dashed";
            case REFUSED -> "file-text";
            case WITHDRAWN -> "undo-2";
            case NOT_OUR_DATA -> "search-x";
        };
    }

    public String initials(String name) {
        return Stream.of(name.split("\\s+"))
                .limit(2)
                .map(each -> each.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Null when there is nothing to say beyond the deadline. */
    public Line line(RequestRow row) {
        if (row.standing() == Standing.NOT_YET_KNOWN) return say("user", "warn", "requests.line.person");
        if (row.state() == RequestState.DECIDED && row.decision().owesCertificate() && !row.certified()) {
            return say("file-text", "warn", "requests.line.certificate");
        }
        if (row.state() == RequestState.DECIDED) return say("send", "warn", "requests.line.answer");
        if (row.heldOn() != null) {
            return new Line("fingerprint", "note", Formats.text("requests.line.held", day(row.heldOn())));
        }
        if (row.extensionToldOn() != null) {
            return new Line("send", "ok", Formats.text("requests.line.told", day(row.extensionToldOn())));
        }
        if (row.prohibits() && row.standing() == Standing.CUSTOMER) return say("ban", "ok", "requests.line.banned");
        if (row.deadline().moved()) {
            String day = day(row.deadline().nominalOn());
            return new Line("calendar", "note", Formats.text("requests.line.moved", day));
        }
        return null;
    }

    private static Line say(String icon, String tone, String key) {
        return new Line(icon, tone, Formats.say(key));
    }
}
