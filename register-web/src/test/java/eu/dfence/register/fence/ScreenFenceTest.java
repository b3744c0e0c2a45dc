package eu.dfence.register.fence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a screen may do: ask at desks, by their api, with the injected clock. Each rule is shown to catch its planted fault. */
class ScreenFenceTest {
    private static final String ROOT = "eu.dfence.register";
    private static final String WEB = ROOT + ".web.";
    private static final JavaClasses SCREENS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + ".web");
    private static final JavaClasses FAULTS = new ClassFileImporter().importPackages(ROOT + ".fence.fault");

    /**
     * Not desks, and no screen's business: who acts in this request, what the sign-in itself stands on, and what everybody may read without
     * one, for which there is no role to declare.
     */
    private static final Set<String> ASKED_BY_THE_FRAME =
            Set.of("CurrentStaff", "SignIn", "SessionDiary", "StaffRights", "PublishedNotices");

    private static final DescribedPredicate<JavaClass> MODULES_OF_THE_REGISTER = describe("of a module", type -> {
        String home = type.getBaseComponentType().getPackageName() + ".";
        return home.startsWith(ROOT + ".") && !home.startsWith(WEB) && !home.startsWith(ROOT + ".fence.");
    });

    private static ArchRule rule2() {
        return noClasses()
                .should()
                .dependOnClassesThat(MODULES_OF_THE_REGISTER.and(
                        describe("inside it", type -> !(type.getPackageName() + ".").contains(".api."))));
    }

    private static ArchRule rule7() {
        return fields().that()
                .areAnnotatedWith(Inject.class)
                .or()
                .areAnnotatedWith(EJB.class)
                .should()
                .haveRawType(describe(
                        "a desk",
                        type -> !MODULES_OF_THE_REGISTER.test(type)
                                || type.getSimpleName().endsWith("Desk")
                                || ASKED_BY_THE_FRAME.contains(type.getSimpleName())));
    }

    private static ArchRule storage() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "the database",
                        type -> type.isEquivalentTo(EntityManager.class)
                                || type.isEquivalentTo(DataSource.class)
                                || type.getPackageName().equals("java.sql")));
    }

    private static ArchRule rule10() {
        return noClasses().should().accessTargetWhere(describe("the time by itself", ScreenFenceTest::looksAtTheWall));
    }

    private static ArchRule rule15() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "dice or thawed objects",
                        type -> Stream.of(Random.class, ThreadLocalRandom.class, ObjectInputStream.class)
                                .anyMatch(type::isEquivalentTo)));
    }

    private static ArchRule viewScope() {
        return classes()
                .that()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .beAssignableTo(Serializable.class)
                .andShould()
                .haveSimpleNameEndingWith("Backing");
    }

    private static boolean looksAtTheWall(JavaAccess<?> access) {
        boolean clockless = access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return access.getTargetOwner().getName().startsWith("java.time.")
                        && access.getName().equals("now")
                        && clockless
                || access.getTargetOwner().isEquivalentTo(System.class)
                        && access.getName().equals("currentTimeMillis");
    }

    private static void holdsAndCatches(ArchRule rule, String fault) {
        assertThat(rule.evaluate(FAULTS).getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains(fault));
        rule.allowEmptyShould(true).check(SCREENS);
    }

    @Test
    void there_are_screens_to_look_at() {
        assertThat(SCREENS).hasSizeGreaterThan(20);
    }

    @Test
    void rule_2_screens_know_modules_by_their_api_and_the_planted_fault_is_caught() {
        holdsAndCatches(rule2(), "KnowsAnInside");
    }

    @Test
    void rule_7_screens_ask_at_desks_and_the_planted_fault_is_caught() {
        holdsAndCatches(rule7(), "AsksElsewhereBacking");
    }

    @Test
    void screens_keep_away_from_the_database_and_the_planted_fault_is_caught() {
        holdsAndCatches(storage(), "QueriesByItself");
        holdsAndCatches(noClasses().should().dependOnClassesThat().areAssignableTo(PlainRows.class), "RowsByItself");
    }

    @Test
    void rule_10_screens_ask_the_injected_clock_and_the_planted_fault_is_caught() {
        holdsAndCatches(rule10(), "OwnWatch");
    }

    @Test
    void rule_15_screens_throw_no_dice_and_the_planted_fault_is_caught() {
        holdsAndCatches(rule15(), "Dice");
    }

    @Test
    void view_scoped_backings_can_be_kept_and_the_planted_fault_is_caught() {
        holdsAndCatches(viewScope(), "Fleeting");
    }
}
