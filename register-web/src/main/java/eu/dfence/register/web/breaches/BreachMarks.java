package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachState;
import eu.dfence.register.privacy.breaches.api.NoticeDeadline;
import eu.dfence.register.privacy.breaches.api.Risk;
import eu.dfence.register.privacy.breaches.api.Urgency;
import eu.dfence.register.web.shell.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which icon, colour and word a breach carries. */
@Named("breachMarks")
@ApplicationScoped
public class BreachMarks {
    /** Class of the bar and of the hours beside it. */
    public String tone(NoticeDeadline deadline) {
        return switch (deadline.urgency()) {
            case WAITING, STOPPED -> "ok";
            case SOON -> "warn";
            case URGENT, LATE -> "danger";
        };
    }

    public String left(NoticeDeadline deadline) {
        if (deadline.urgency() == Urgency.STOPPED) return Formats.say("breaches.clock-stopped");
        long hours = deadline.hoursLeft();
        if (deadline.urgency() == Urgency.LATE) return Formats.text("breaches.hours-late", -hours);
        return hours == 0 ? Formats.say("breaches.hour-last") : Formats.text("breaches.hours-left", hours);
    }

    public String icon(BreachState state) {
        return switch (state) {
            case OPEN -> "circle-dashed";
            case TO_NOTIFY -> "send";
            case NOTIFIED -> "circle-check";
            case NOT_NOTIFIED -> "check";
            case CLOSED -> "archive";
        };
    }

    public String kind(BreachState state) {
        return switch (state) {
            case OPEN, TO_NOTIFY -> "warn";
            case NOTIFIED -> "ok";
            case NOT_NOTIFIED -> "info";
            case CLOSED -> "note";
        };
    }

    public String icon(Risk risk) {
        return risk == Risk.HIGH ? "octagon-alert" : risk == Risk.RISK ? "triangle-alert" : "shield-check";
    }

    public String kind(Risk risk) {
        return risk == Risk.HIGH ? "danger" : risk == Risk.RISK ? "warn" : "ok";
    }
}
