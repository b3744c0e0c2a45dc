package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.ProhibitionChanged;
import eu.dfence.register.privacy.access.api.ProhibitionsAgain;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
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
        List<StoredProhibition> there = inForce.stored(List.of(change.subject())).stream()
                .filter(each -> each.kind() == change.kind())
                .toList();
        if (change.setOn() == null) {
            there.forEach(each -> each.lift(NOBODY, clock.instant()));
        } else if (there.isEmpty()) {
            inForce.add(new StoredProhibition(
                    change.subject(), change.kind(), null, change.setOn(), NOBODY, clock.instant()));
        }
        changed.fire(new HoldsChanged(change.subject()));
    }
}
