package eu.dfence.register.privacy.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.access.api.SurvivingBans.Identifier;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Sha256;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-89")
class BansUnderPseudonymsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 4);
    private static final Identifier EMAIL = new Identifier(Identifier.Kind.EMAIL, "aino@example.org");
    private static final Identifier PHONE = new Identifier(Identifier.Kind.PHONE, "+358401234567");
    private static final SubjectId ERASED = SubjectId.next();
    private static final SubjectId RETURNED = SubjectId.next();

    private final List<SurvivingBan> rows = new ArrayList<>();
    private final Map<SubjectId, List<StoredProhibition>> stored = new HashMap<>();
    private final List<Object> told = new ArrayList<>();
    private final BansUnderPseudonyms bans = new BansUnderPseudonyms();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void wire() {
        bans.kept = new KeptBans() {
            @Override
            void add(SurvivingBan ban) {
                rows.add(ban);
            }

            @Override
            List<SurvivingBan> under(Collection<String> pseudonyms) {
                return rows.stream().filter(row -> of(row, pseudonyms)).toList();
            }

            @Override
            void forget(Collection<String> pseudonyms, Collection<Kind> kinds) {
                rows.removeIf(row ->
                        of(row, pseudonyms) && kinds.contains(row.prohibition().kind()));
            }

            private boolean of(SurvivingBan row, Collection<String> pseudonyms) {
                return pseudonyms.stream()
                        .anyMatch(each -> row.is(each, row.prohibition().kind()));
            }
        };
        bans.inForce = new ProhibitionsInForce() {
            @Override
            void add(StoredProhibition prohibition) {
                stored.computeIfAbsent(prohibition.subject(), first -> new ArrayList<>())
                        .add(prohibition);
            }

            @Override
            List<StoredProhibition> stored(Collection<SubjectId> subjects) {
                return subjects.stream()
                        .flatMap(each -> stored.getOrDefault(each, List.of()).stream())
                        .toList();
            }

            @Override
            Set<Kind> lifted(SubjectId subject) {
                return Set.of(Kind.DISCLOSURE);
            }
        };
        bans.pseudonyms = (context, value) -> Sha256.hex(context + "|" + value);
        bans.clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
        bans.me = new CurrentStaff() {
            @Override
            public Rights rights() {
                throw new UnsupportedOperationException();
            }

            @Override
            public UUID accountId() {
                return UUID.randomUUID();
            }
        };
        bans.changed = (Event<HoldsChanged>)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (p, m, arguments) -> {
                    told.add(arguments[0]);
                    return null;
                });
    }

    @Test
    void what_was_forbidden_comes_back_with_its_day_when_one_of_the_identifiers_does() {
        forbids(Kind.DISCLOSURE, Kind.DIRECT_MARKETING);
        bans.keep(ERASED, Set.of(EMAIL, PHONE));
        assertThat(rows).hasSize(4);

        bans.setAgain(RETURNED, Set.of(PHONE));

        assertThat(bans.inForce.inForce(RETURNED))
                .containsExactlyInAnyOrder(
                        new Prohibition(Kind.DISCLOSURE, LONG_AGO, true),
                        new Prohibition(Kind.DIRECT_MARKETING, LONG_AGO, true));
        assertThat(told).containsExactly(new HoldsChanged(RETURNED));
    }

    @Test
    void keeping_twice_is_once_and_setting_again_what_is_in_force_changes_nothing() {
        forbids(Kind.DISCLOSURE);
        bans.keep(ERASED, Set.of(EMAIL));
        bans.keep(ERASED, Set.of(EMAIL));
        assertThat(rows).hasSize(1);

        bans.setAgain(RETURNED, Set.of(EMAIL));
        bans.setAgain(RETURNED, Set.of(EMAIL));

        assertThat(stored.get(RETURNED)).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void somebody_else_and_somebody_who_forbade_nothing_get_nothing() {
        bans.keep(ERASED, Set.of(EMAIL));
        assertThat(rows).isEmpty();
        forbids(Kind.DISCLOSURE);
        bans.keep(ERASED, Set.of(EMAIL));

        bans.setAgain(RETURNED, Set.of(PHONE, new Identifier(Identifier.Kind.PHONE, EMAIL.value())));

        assertThat(stored).doesNotContainKey(RETURNED);
        assertThat(told).isEmpty();
    }

    @Test
    void what_its_person_lifts_survives_no_longer() {
        forbids(Kind.DISCLOSURE, Kind.DIRECT_MARKETING);
        bans.keep(ERASED, Set.of(EMAIL));

        bans.forgetLifted(RETURNED, Set.of(EMAIL));

        assertThat(rows)
                .extracting(SurvivingBan::prohibition)
                .containsExactly(new Prohibition(Kind.DIRECT_MARKETING, LONG_AGO, true));
    }

    private void forbids(Kind... kinds) {
        for (Kind kind : kinds) {
            bans.inForce.add(new StoredProhibition(ERASED, kind, null, LONG_AGO, UUID.randomUUID(), Instant.EPOCH));
        }
    }
}
