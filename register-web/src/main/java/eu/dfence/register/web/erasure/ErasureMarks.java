package eu.dfence.register.web.erasure;

import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.privacy.erasure.api.ObligationCard;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.outbox.api.DispatchRow;
import eu.dfence.register.privacy.outbox.api.DispatchState;
import eu.dfence.register.privacy.scanner.api.Hit;
import eu.dfence.register.web.shell.Formats;
import eu.dfence.register.web.shell.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Which icon and colour a fate carries, and how a line is called. */
@Named("erasureMarks")
@ApplicationScoped
public class ErasureMarks {
    /** Values that go while their row stays, told by name. */
    private static final Set<String> SINGLE = Set.of("orderer_id", "buyer_reference", "buyer_contact");

    public Fate[] getFates() {
        return Fate.values();
    }

    public String icon(Fate fate) {
        return switch (fate) {
            case ERASE -> "trash-2";
            case ANONYMISE -> "user-round-x";
            case KEEP -> "archive";
            case BLOCKED -> "lock";
        };
    }

    public String badge(Fate fate) {
        return switch (fate) {
            case ERASE -> "badge badge--danger";
            case ANONYMISE -> "badge badge--info";
            case KEEP -> "badge";
            case BLOCKED -> "badge badge--warn";
        };
    }

    public String icon(DispatchRow dispatch) {
        return switch (dispatch.state()) {
            case TO_SEND -> "circle-dashed";
            case SENT -> "send";
            case DONE -> "check";
            case GIVEN_UP -> "undo-2";
        };
    }

    public String badge(DispatchRow dispatch) {
        if (dispatch.late()) return "badge badge--danger";
        return switch (dispatch.state()) {
            case TO_SEND -> "badge badge--warn";
            case SENT -> "badge badge--info";
            case DONE -> "badge badge--ok";
            case GIVEN_UP -> "badge badge--line";
        };
    }

    public String state(DispatchRow dispatch) {
        return dispatch.late()
                ? Texts.of("erasure.dispatch-late")
                : Texts.of("erasure.dispatch-state." + dispatch.state());
    }

    public String party(DispatchRow dispatch) {
        return dispatch.party() == null ? Texts.of("erasure.outbox-person") : dispatch.party();
    }

    /** Where something stood, in words: what the table holds, or whose folder it is. */
    public String where(Hit hit) {
        String place = hit.place();
        if (place.startsWith("safe")) return Texts.of("erasure.scan-safe");
        if (place.startsWith("temporary")) return Texts.of("erasure.scan-temporary");
        if (place.startsWith("server ")) return Texts.of("erasure.scan-server");
        String key = "erasure.what." + place.substring(0, Math.max(0, place.indexOf('.')));
        return Texts.has(key) ? Texts.of(key) : Texts.of("erasure.scan-elsewhere");
    }

    /** What it waits for, or when it was done. */
    public String when(DispatchRow dispatch) {
        if (!dispatch.open()) return Formats.date(dispatch.settledOn());
        return Texts.of(
                dispatch.state() == DispatchState.SENT ? "erasure.confirm-by" : "erasure.send-by", dispatch.answerBy());
    }

    /** The module's last name: "privacy.access" is "access". */
    public String where(PlanLine line) {
        return line.module().substring(line.module().lastIndexOf('.') + 1);
    }

    /** Empty unless the line is of single values. */
    public List<String> parts(PlanLine line) {
        return SINGLE.containsAll(line.columns()) ? line.columns() : List.of();
    }

    /** What an erasure had to leave, or why. */
    public String called(ObligationCard left) {
        return left.byLaw()
                ? Texts.of("erasure.clock." + left.reference())
                : Texts.of("erasure.ground." + left.ground(), left.reference());
    }

    /** When it goes. */
    public String when(ObligationCard left) {
        if (left.until() != null) return Texts.of("erasure.next", left.until());
        return left.byLaw() ? Texts.of("erasure.open-ended") : Texts.of("erasure.when." + left.ground());
    }
}
