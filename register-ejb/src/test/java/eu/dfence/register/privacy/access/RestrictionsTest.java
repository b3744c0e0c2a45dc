package eu.dfence.register.privacy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.Rights;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictionsTest {
    private static final SubjectId FROZEN = SubjectId.next();
    private static final SubjectId FREE = SubjectId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T08:42:00Z");
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final UUID CLERK = UUID.randomUUID();

    private final Restrictions restrictions = new Restrictions() {
        @Override
        Set<SubjectId> among(Collection<SubjectId> subjects) {
            Set<SubjectId> found = new HashSet<>(subjects);
            found.retainAll(Set.of(FROZEN));
            return found;
        }
    };

    @ParameterizedTest
    @Tag("R-93")
    @EnumSource(
            value = Purpose.class,
            names = {"INVOICING", "DATA_SUBJECT_RIGHTS", "LEGAL_OBLIGATION"})
    void claims_law_and_the_persons_own_rights_open_what_is_restricted(Purpose purpose) {
        assertThat(Restrictions.bind(purpose, who(Roles.CUSTOMER_SERVICE))).isFalse();
    }

    @ParameterizedTest
    @Tag("R-93")
    @EnumSource(
            value = Purpose.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INVOICING", "DATA_SUBJECT_RIGHTS", "LEGAL_OBLIGATION"})
    void any_other_purpose_is_bound_by_a_restriction(Purpose purpose) {
        assertThat(Restrictions.bind(purpose, who(Roles.CUSTOMER_SERVICE))).isTrue();
    }

    @ParameterizedTest
    @Tag("R-93")
    @ValueSource(strings = {Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT})
    void whoever_serves_the_persons_rights_sees_them_still(String role) {
        assertThat(Restrictions.bind(Purpose.ORDERS, who(role))).isFalse();
    }

    @Test
    @Tag("R-22")
    void prohibitions_are_told_by_person_and_whoever_has_none_is_absent() {
        ProhibitionsInForce prohibitions = new ProhibitionsInForce() {
            @Override
            List<StoredProhibition> stored(Collection<SubjectId> subjects) {
                return List.of(ban(Prohibition.Kind.DISCLOSURE), ban(Prohibition.Kind.DIRECT_MARKETING));
            }
        };
        prohibitions.restrictions = restrictions;
        List<Prohibition> told = List.of(
                new Prohibition(Prohibition.Kind.DISCLOSURE, DAY),
                new Prohibition(Prohibition.Kind.DIRECT_MARKETING, DAY));
        assertThat(prohibitions.inForce(List.of(FROZEN, FREE))).containsOnlyKeys(FROZEN);
        assertThat(prohibitions.inForce(FROZEN)).isEqualTo(told);
        assertThat(prohibitions.inForce(FREE)).isEmpty();
        assertThat(prohibitions.restricted(List.of(FROZEN, FREE))).containsExactly(FROZEN);
        assertThat(ban(Prohibition.Kind.DISCLOSURE).kind()).isEqualTo(Prohibition.Kind.DISCLOSURE);
    }

    @Test
    @Tag("R-80")
    @Tag("R-93")
    void marks_tell_apart_what_is_forbidden_and_who_is_restricted() {
        ProhibitionsInForce prohibitions = new ProhibitionsInForce() {
            @Override
            List<Object[]> marked(Collection<SubjectId> subjects) {
                return List.of(
                        new Object[] {FREE, Prohibition.Kind.DISCLOSURE, DAY, 1L, 0},
                        new Object[] {FREE, Prohibition.Kind.DIRECT_MARKETING, DAY, 2L, 1},
                        new Object[] {FROZEN, null, null, 0L, 0});
            }
        };
        Marks marks = prohibitions.marks(List.of(FROZEN, FREE));
        assertThat(marks.prohibitions(FREE))
                .containsExactly(
                        new Prohibition(Prohibition.Kind.DISCLOSURE, DAY),
                        new Prohibition(Prohibition.Kind.DIRECT_MARKETING, DAY, true));
        assertThat(marks.prohibitions(FROZEN)).isEmpty();
        assertThat(marks.restricted(FROZEN)).isTrue();
        assertThat(marks.restricted(FREE)).isFalse();
        assertThat(prohibitions.marks(List.of()).restricted(FROZEN)).isFalse();
    }

    @Test
    void who_lifted_a_ban_or_a_restriction_first_stays_written() throws ReflectiveOperationException {
        StoredProhibition ban = ban(Prohibition.Kind.DISCLOSURE);
        ban.lift(CLERK, NOW);
        ban.lift(UUID.randomUUID(), NOW.plusSeconds(60));
        assertThat(field(ban, "liftedBy")).isEqualTo(CLERK);
        assertThat(field(ban, "liftedAt")).isEqualTo(NOW);
        ProcessingRestriction restriction =
                new ProcessingRestriction(FROZEN, RestrictionGround.LEGAL_CLAIM, CLERK, NOW);
        restriction.lift(DAY, Channel.LETTER, CLERK, Clock.fixed(NOW, HELSINKI));
        restriction.lift(DAY, Channel.PHONE, UUID.randomUUID(), Clock.fixed(NOW.plusSeconds(60), HELSINKI));
        assertThat(field(restriction, "liftedBy")).isEqualTo(CLERK);
        assertThat(field(restriction, "liftedAt")).isEqualTo(NOW);
    }

    @Test
    @Tag("R-93")
    void nothing_is_lifted_before_the_person_is_told() {
        Clock later = Clock.fixed(NOW.plus(Duration.ofDays(3)), HELSINKI);
        ProcessingRestriction restriction =
                new ProcessingRestriction(FROZEN, RestrictionGround.ACCURACY_CONTESTED, CLERK, NOW);
        assertThatThrownBy(() -> restriction.lift(null, Channel.LETTER, CLERK, later))
                .hasMessage("access.refused.not-told");
        assertThatThrownBy(() -> restriction.lift(DAY, null, CLERK, later)).hasMessage("access.refused.not-told");
        assertThatThrownBy(() -> restriction.lift(DAY.minusDays(1), Channel.LETTER, CLERK, later))
                .hasMessage("access.refused.told-on");
        assertThatThrownBy(() -> restriction.lift(DAY.plusDays(4), Channel.LETTER, CLERK, later))
                .hasMessage("access.refused.told-on");
        restriction.lift(DAY.plusDays(3), Channel.LETTER, CLERK, later);
        assertThatCode(() -> restriction.lift(null, null, CLERK, later)).doesNotThrowAnyException();
    }

    private static Object field(Object row, String name) throws ReflectiveOperationException {
        Field found = row.getClass().getDeclaredField(name);
        found.setAccessible(true);
        return found.get(row);
    }

    @Test
    void nobody_is_asked_about_nobody() {
        assertThat(new Restrictions().among(List.of())).isEmpty();
        assertThat(new ProhibitionsInForce().stored(List.of())).isEmpty();
    }

    @Test
    void a_ban_says_what_it_forbids_to_the_journal_until_it_is_lifted() {
        StoredProhibition ban = ban(Prohibition.Kind.DISCLOSURE);
        assertThat(ban.concerns()).isEqualTo(FROZEN);
        assertThat(ban.says()).containsExactly(Map.entry("ban.DISCLOSURE", DAY.toString()));
        ban.lift(CLERK, NOW);
        assertThat(ban.says()).isEmpty();
    }

    private static StoredProhibition ban(Prohibition.Kind kind) {
        return new StoredProhibition(FROZEN, kind, Channel.PHONE, DAY, CLERK, NOW);
    }

    private static Rights who(String role) {
        return new Rights(CLERK, "Testaaja", null, CLERK, "Esimerkki Oy", "fi", Set.of(role), DAY, Set.of(), 0);
    }
}
