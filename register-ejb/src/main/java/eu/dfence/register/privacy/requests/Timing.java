package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A request's clock: what the law gives, what stood still, what was added. */
@Embeddable
class Timing {
    private static final int LONGEST_REASON = 1000;

    @Column(name = "months")
    @NotPersonal("law's number on the day of receipt")
    private int months;

    @Column(name = "further_months")
    @NotPersonal("law's number on the day of receipt")
    private int furtherMonths;

    @Column(name = "paused_days")
    @NotPersonal("part of the clock")
    private int pausedDays;

    @Column(name = "held_on")
    @NotPersonal("part of the clock")
    private LocalDate heldOn;

    @Column(name = "due_on")
    @NotPersonal("part of the clock")
    private LocalDate dueOn;

    @Column(name = "extension_reason")
    private String extensionReason;

    @Column(name = "extension_told_on")
    private LocalDate extensionToldOn;

    protected Timing() {}

    Timing(LocalDate receivedOn, AnswerTerms terms) {
        months = terms.months();
        furtherMonths = terms.furtherMonths();
        reckon(receivedOn);
    }

    void hold(LocalDate from) {
        if (heldOn != null) throw new RegisterException("requests.refused.held", heldOn);
        if (from.isAfter(dueOn)) throw new RegisterException("requests.refused.pause-late", dueOn);
        heldOn = from;
    }

    void resume(LocalDate receivedOn, int days) {
        pausedDays += days;
        heldOn = null;
        reckon(receivedOn);
    }

    /** GDPR Art. 12(3): told with its reasons within one month of receipt. */
    void extend(LocalDate receivedOn, String reason, LocalDate toldOn, LocalDate today) {
        if (extended()) throw new RegisterException("requests.refused.extended", extensionToldOn);
        String why = Written.needed(reason, LONGEST_REASON, "requests.refused.extension-reason");
        LocalDate last = firstDue(receivedOn, today);
        if (toldOn.isAfter(last)) throw new RegisterException("requests.refused.extension-late", last);
        extensionReason = why;
        extensionToldOn = toldOn;
        reckon(receivedOn);
    }

    private void reckon(LocalDate receivedOn) {
        dueOn = clock(receivedOn).due();
    }

    private AnswerClock clock(LocalDate receivedOn) {
        return clock(receivedOn, months, furtherMonths, pausedDays, extended());
    }

    static AnswerClock clock(LocalDate receivedOn, int months, int furtherMonths, int pausedDays, boolean extended) {
        return new AnswerClock(receivedOn, extended ? months + furtherMonths : months, pausedDays);
    }

    /** The last day of the period without an extension. */
    LocalDate firstDue(LocalDate receivedOn, LocalDate today) {
        return new AnswerClock(receivedOn, months, pausedDays)
                .standingSince(heldOn, today)
                .due();
    }

    AnswerClock clock(LocalDate receivedOn, LocalDate today) {
        return clock(receivedOn).standingSince(heldOn, today);
    }

    boolean held() {
        return heldOn != null;
    }

    boolean extended() {
        return extensionToldOn != null;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalDate extensionToldOn() {
        return extensionToldOn;
    }

    String extensionReason() {
        return extensionReason;
    }
}
