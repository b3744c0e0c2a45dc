package eu.dfence.register.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchRule;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules 5 to 9: who may ask, who answers, and what is written down of it. */
class DeskFenceTest {
    private static ArchRule rule5(Modules modules) {
        return methods()
                .that()
                .areDeclaredInClassesThat(Fence.SESSION_BEANS)
                .should(Fence.complain(
                        "declare a role on the method itself",
                        method -> Stream.of(method)
                                .filter(each -> isOffered(each) && roles(each).length == 0)
                                .map(each -> each.getFullName() + " names no role")));
    }

    private static ArchRule rule6(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "extend nothing as a bean and implement nothing as a desk",
                        type -> Stream.concat(
                                Stream.of(type)
                                        .filter(Fence.SESSION_BEANS)
                                        .filter(bean -> !bean.getRawSuperclass()
                                                .orElseThrow()
                                                .isEquivalentTo(Object.class))
                                        .map(bean -> bean.getName() + " extends "
                                                + bean.getRawSuperclass()
                                                        .orElseThrow()
                                                        .getName()),
                                type.getMethods().stream()
                                        .filter(method -> isDesk(modules, type)
                                                && !method.getModifiers().contains(JavaModifier.ABSTRACT))
                                        .map(method -> method.getFullName() + " goes round the bean"))));
    }

    private static ArchRule rule7(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "meet one to one, desks and session beans",
                        type -> Stream.concat(
                                Stream.of(type)
                                        .filter(desk -> isDesk(modules, desk) && standingBehind(desk) != 1)
                                        .map(desk ->
                                                desk.getName() + " has " + standingBehind(desk) + " session beans"),
                                Stream.of(type)
                                        .filter(bean -> Fence.SESSION_BEANS.test(bean)
                                                && !bean.isAnnotatedWith(Singleton.class))
                                        .filter(bean -> bean.getRawInterfaces().stream()
                                                .noneMatch(desk -> isDesk(modules, desk)))
                                        .map(bean -> bean.getName() + " stands behind no desk"))));
    }

    private static ArchRule rule8(Modules modules) {
        return methods()
                .that()
                .areDeclaredInClassesThat(Fence.SESSION_BEANS)
                .should(Fence.complain(
                        "disclose what they show",
                        method -> Stream.of(method)
                                .filter(each -> isOffered(each) && showsSomebody(each) && !isLogged(each))
                                .map(each -> each.getFullName() + " shows personal data unlogged")));
    }

    private static ArchRule rule9(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "observe as plain beans and at once",
                        type -> Stream.concat(
                                type.getMethods().stream()
                                        .flatMap(method -> method.getParameters().stream())
                                        .filter(parameter -> isBadObserver(type, parameter))
                                        .map(parameter -> parameter.getOwner().getFullName() + " observes"),
                                type.getMethodCallsFromSelf().stream()
                                        .filter(call -> call.getTargetOwner().isEquivalentTo(Event.class)
                                                && call.getTarget().getName().equals("fireAsync"))
                                        .map(call -> call.getDescription()))));
    }

    private static boolean isOffered(JavaMethod method) {
        return Fence.written(method)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static String[] roles(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(RolesAllowed::value)
                .orElse(new String[0]);
    }

    private static boolean isDesk(Modules modules, JavaClass type) {
        return type.isInterface() && modules.isApi(type) && type.getSimpleName().endsWith("Desk");
    }

    private static long standingBehind(JavaClass desk) {
        return desk.getAllSubclasses().stream().filter(Fence.SESSION_BEANS).count();
    }

    private static boolean showsSomebody(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> isPersonal(type, new HashSet<>()));
    }

    /** Declared personal, telling whom it shows, or made of such parts. */
    private static boolean isPersonal(JavaClass type, Set<JavaClass> seen) {
        if (!type.getPackageName().startsWith(Modules.ROOT) || !seen.add(type)) return false;
        return type.isAnnotatedWith(PersonalData.class)
                || type.isAssignableTo(Shown.class)
                || type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .anyMatch(part -> isPersonal(part, seen));
    }

    private static boolean isLogged(JavaMethod method) {
        List<JavaParameter> parameters = method.getParameters();
        boolean ofOneSubject = !parameters.isEmpty()
                && parameters.get(0).getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(SubjectId.class));
        return method.isAnnotatedWith(Discloses.class)
                && (ofOneSubject || method.getRawReturnType().isAssignableTo(Shown.class));
    }

    private static boolean isBadObserver(JavaClass type, JavaParameter parameter) {
        return parameter.isAnnotatedWith(ObservesAsync.class)
                || parameter.isAnnotatedWith(Observes.class) && Fence.SESSION_BEANS.test(type);
    }

    @Test
    @Tag("R-53")
    void rule_5_every_method_of_a_session_bean_declares_its_roles() {
        Fence.holds(DeskFenceTest::rule5);
    }

    @Test
    void rule_5_catches_its_planted_fault() {
        Fence.catches(DeskFenceTest::rule5, 5, "guardedOnTheInterfaceOnly", "guardedByNobody");
    }

    @Test
    void rule_6_session_beans_extend_nothing_and_desks_have_no_default_methods() {
        Fence.holds(DeskFenceTest::rule6);
    }

    @Test
    void rule_6_catches_its_planted_fault() {
        Fence.catches(DeskFenceTest::rule6, 6, "HeirDeskBean", "DefaultDesk.around");
    }

    @Test
    void rule_7_a_desk_is_a_session_bean() {
        Fence.holds(DeskFenceTest::rule7);
    }

    @Test
    void rule_7_catches_its_planted_fault() {
        Fence.catches(DeskFenceTest::rule7, 7, "LonelyDesk", "CounterDesk", "StrayBean");
    }

    @Test
    @Tag("R-20")
    void rule_8_what_shows_personal_data_is_disclosed_to_the_log() {
        Fence.holds(DeskFenceTest::rule8);
    }

    @Test
    void rule_8_catches_its_planted_fault() {
        Fence.catches(DeskFenceTest::rule8, 8, "shownInSilence", "shownInAnEnvelope", "shownOfNobodyInParticular");
    }

    @Test
    void rule_9_observers_are_plain_beans_and_never_asynchronous() {
        Fence.holds(DeskFenceTest::rule9);
    }

    @Test
    void rule_9_catches_its_planted_fault() {
        Fence.catches(DeskFenceTest::rule9, 9, "ObservingDeskBean", "ObservesLater", "TellsLater");
    }
}
