package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rules share: the shipped classes, the planted faults, and the proof that a rule catches each of them. */
final class Fence {
    static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Modules.ROOT);

    static final DescribedPredicate<JavaClass> SESSION_BEANS = DescribedPredicate.describe(
            "session beans",
            type -> Stream.of(Stateless.class, Stateful.class, Singleton.class).anyMatch(type::isAnnotatedWith));

    private Fence() {}

    /** Where the faults of a rule are planted: a small register of its own. */
    static String planted(int rule) {
        return Modules.ROOT + ".fence.fault.rule" + rule;
    }

    /** The rule over the faults planted for it names every one of them, and nobody else. */
    static void catches(Function<Modules, ArchRule> rule, int number, String... faults) {
        Modules modules = new Modules(planted(number));
        JavaClasses classes = new ClassFileImporter().importPackages(modules.root());
        assertThat(rule.apply(modules).evaluate(classes).getFailureReport().getDetails())
                .as("rule %d", number)
                .allMatch(detail -> Stream.of(faults).anyMatch(detail::contains))
                .satisfies(details -> assertThat(faults)
                        .allMatch(fault -> details.stream().anyMatch(detail -> detail.contains(fault))));
    }

    static void holds(Function<Modules, ArchRule> rule) {
        rule.apply(new Modules(Modules.ROOT)).check(SHIPPED);
    }

    /** A condition told as the complaints about one thing; none when it is as it should be. */
    static <T> ArchCondition<T> complain(String should, Function<T, Stream<String>> complaints) {
        return new ArchCondition<>(should) {
            @Override
            public void check(T item, ConditionEvents events) {
                complaints.apply(item).forEach(complaint -> events.add(SimpleConditionEvent.violated(item, complaint)));
            }
        };
    }

    static boolean written(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    static boolean either(CanBeAnnotated thing, Class<? extends Annotation> a, Class<? extends Annotation> b) {
        return thing.isAnnotatedWith(a) || thing.isAnnotatedWith(b);
    }
}
