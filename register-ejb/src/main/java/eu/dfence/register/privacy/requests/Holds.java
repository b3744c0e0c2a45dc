package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.RequestCard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The times a request's clock stood; it stands once at a time. */
record Holds(List<Hold> all) {
    /** Since when the clock has run. */
    LocalDate running(LocalDate receivedOn) {
        return all.stream()
                .filter(hold -> !hold.open())
                .map(Hold::until)
                .max(Comparator.naturalOrder())
                .orElse(receivedOn);
    }

    /** Why it stands, or null while it runs. */
    PauseReason reason() {
        return all.stream().filter(Hold::open).findFirst().map(Hold::reason).orElse(null);
    }

    /** @return the days it stood */
    int end(LocalDate on) {
        return all.stream().filter(Hold::open).findFirst().orElseThrow().end(on);
    }

    List<RequestCard.Pause> told() {
        return all.stream().map(Hold::told).toList();
    }
}
