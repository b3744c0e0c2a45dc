package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.SurvivingBans;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.Pseudonyms;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Keeps prohibitions under pseudonyms, and knows them again. */
@Dependent
class BansUnderPseudonyms implements SurvivingBans {
    @Inject
    KeptBans kept;

    @Inject
    ProhibitionsInForce inForce;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Event<HoldsChanged> changed;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    public void keep(SubjectId subject, Set<Identifier> identifiers) {
        List<Prohibition> forbidden = inForce.inForce(subject);
        if (forbidden.isEmpty() || identifiers.isEmpty()) return;
        Set<String> known = known(identifiers);
        List<SurvivingBan> already = kept.under(known);
        for (String pseudonym : known) {
            forbidden.stream()
                    .filter(each -> already.stream().noneMatch(ban -> ban.is(pseudonym, each.kind())))
                    .forEach(each -> kept.add(new SurvivingBan(pseudonym, each)));
        }
    }

    @Override
    public void setAgain(SubjectId subject, Set<Identifier> recorded) {
        if (recorded.isEmpty()) return;
        Map<Prohibition.Kind, Prohibition> survived = kept.under(known(recorded)).stream()
                .map(SurvivingBan::prohibition)
                .collect(Collectors.toMap(
                        Prohibition::kind,
                        each -> each,
                        BinaryOperator.minBy(Comparator.comparing(Prohibition::setOn)),
                        () -> new EnumMap<>(Prohibition.Kind.class)));
        inForce.inForce(subject).forEach(each -> survived.remove(each.kind()));
        if (survived.isEmpty()) return;
        survived.values()
                .forEach(each ->
                        inForce.add(StoredProhibition.survived(subject, each, me.accountId(), clock.instant())));
        changed.fire(new HoldsChanged(subject));
    }

    @Override
    public void forgetLifted(SubjectId subject, Set<Identifier> identifiers) {
        Set<Prohibition.Kind> lifted = inForce.lifted(subject);
        if (!lifted.isEmpty() && !identifiers.isEmpty()) kept.forget(known(identifiers), lifted);
    }

    private Set<String> known(Set<Identifier> identifiers) {
        return identifiers.stream()
                .map(each -> pseudonyms.of("ban." + each.kind(), each.value()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
