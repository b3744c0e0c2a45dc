package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionChanged;
import eu.dfence.register.privacy.access.api.ProhibitionsAgain;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sets and lifts in nobody's name: who did it, the lost rows knew. */
@Dependent
class BansAgain implements ProhibitionsAgain {
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    ProhibitionsInForce inForce;

    @Inject
    Event<HoldsChanged> changed;

    @Inject
    Clock clock;

    @Override
    public void again(ProhibitionChanged change) {
        List<StoredProhibition> there = stored(change.subject(), change.kind());
        if (change.setOn() == null) {
            there.forEach(each -> each.lift(NOBODY, clock.instant()));
        } else if (there.isEmpty()) {
            inForce.add(new StoredProhibition(
                    change.subject(), change.kind(), null, change.setOn(), NOBODY, clock.instant()));
        }
        changed.fire(new HoldsChanged(change.subject()));
    }

    @Override
    public LocalDate inForceSince(SubjectId subject, Prohibition.Kind kind) {
        return stored(subject, kind).stream()
                .map(each -> each.prohibition().setOn())
                .findFirst()
                .orElse(null);
    }

    private List<StoredProhibition> stored(SubjectId subject, Prohibition.Kind kind) {
        return inForce.stored(List.of(subject)).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }
}
