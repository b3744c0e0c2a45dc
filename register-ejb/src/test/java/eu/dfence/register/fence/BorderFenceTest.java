package eu.dfence.register.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Converter;
import jakarta.persistence.PrePersist;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules 1 to 4: what a module looks at, and through which door. */
class BorderFenceTest {
    @Test
    void every_class_stands_in_a_module_of_the_map_and_every_module_has_classes() {
        Modules modules = new Modules(Modules.ROOT);
        assertThat(Fence.SHIPPED)
                .allSatisfy(type -> assertThat(modules.of(type)).isPresent());
        assertThat(Modules.LOOKS_AT.keySet())
                .allSatisfy(module -> assertThat(Fence.SHIPPED)
                        .anyMatch(type -> modules.of(type).orElseThrow().equals(module)));
        assertThat(Modules.LOOKS_AT.values())
                .allSatisfy(row -> assertThat(Modules.LOOKS_AT.keySet()).containsAll(row));
    }

    private static ArchRule rule1(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "look only at what their module's row names",
                        type -> neighbours(modules, type)
                                .filter(look -> !Modules.LOOKS_AT
                                        .get(modules.of(type).orElseThrow())
                                        .contains(modules.of(look.getTargetClass())
                                                .orElseThrow()))
                                .map(Dependency::getDescription)));
    }

    private static ArchRule rule2(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "enter other modules by their api",
                        type -> neighbours(modules, type)
                                .filter(look -> !modules.isApi(look.getTargetClass()))
                                .map(Dependency::getDescription)));
    }

    private static ArchRule rule3(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "not know the inside of their own module",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(look -> modules.isApi(type)
                                        && modules.of(look.getTargetClass()).equals(modules.of(type))
                                        && !modules.isApi(look.getTargetClass()))
                                .map(Dependency::getDescription)));
    }

    private static ArchRule rule4(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "be public inside only when the container demands it",
                        type -> Stream.of(type)
                                .filter(inside -> !modules.isApi(inside)
                                        && inside.isTopLevelClass()
                                        && inside.getModifiers().contains(JavaModifier.PUBLIC)
                                        && !demandedPublic(inside))
                                .map(inside -> inside.getName() + " is public")));
    }

    private static boolean demandedPublic(JavaClass type) {
        return Fence.SESSION_BEANS.test(type)
                || Fence.either(type, Interceptor.class, Converter.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(PrePersist.class));
    }

    private static Stream<Dependency> neighbours(Modules modules, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(look -> modules.of(look.getTargetClass()).isPresent())
                .filter(look -> !modules.of(look.getTargetClass()).equals(modules.of(type)));
    }

    @Test
    void rule_1_a_module_looks_only_at_what_its_row_names() {
        Fence.holds(BorderFenceTest::rule1);
    }

    @Test
    void rule_1_catches_its_planted_fault() {
        Fence.catches(BorderFenceTest::rule1, 1, "LooksAtCustomers");
    }

    @Test
    void rule_2_a_module_is_entered_by_its_api_only() {
        Fence.holds(BorderFenceTest::rule2);
    }

    @Test
    void rule_2_catches_its_planted_fault() {
        Fence.catches(BorderFenceTest::rule2, 2, "EntersByTheWindow");
    }

    @Test
    void rule_3_an_api_does_not_know_its_own_inside() {
        Fence.holds(BorderFenceTest::rule3);
    }

    @Test
    void rule_3_catches_its_planted_fault() {
        Fence.catches(BorderFenceTest::rule3, 3, "KnowsItsInside");
    }

    @Test
    void rule_4_inside_only_what_the_container_demands_is_public() {
        Fence.holds(BorderFenceTest::rule4);
    }

    @Test
    void rule_4_catches_its_planted_fault() {
        Fence.catches(BorderFenceTest::rule4, 4, "NeedlesslyPublic");
    }

    @Test
    void the_map_has_no_circle() {
        assertThat(Modules.LOOKS_AT)
                .allSatisfy(
                        (module, row) -> assertThat(reach(module)).as(module).doesNotContain(module));
    }

    private static Set<String> reach(String module) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(Modules.LOOKS_AT.get(module));
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (reached.add(next)) ahead.addAll(Modules.LOOKS_AT.get(next));
        }
        return reached;
    }
}
