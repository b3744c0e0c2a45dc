package eu.dfence.register.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.shared.api.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules 11 to 14: what an entity keeps to itself, and what it says of every value it holds. */
class EntityFenceTest {
    private static ArchRule rule11(Modules modules) {
        return classes()
                .should(Fence.complain(
                        "let no entity out",
                        type -> Stream.concat(
                                Stream.of(type)
                                        .filter(entity -> isStored(entity) && modules.isApi(entity))
                                        .map(entity -> entity.getName() + " stands in an api"),
                                type.getMethods().stream()
                                        .filter(method -> Fence.SESSION_BEANS.test(type)
                                                && method.getModifiers().contains(JavaModifier.PUBLIC))
                                        .filter(method -> involved(method).anyMatch(EntityFenceTest::isStored))
                                        .map(method -> method.getFullName() + " hands out an entity"))));
    }

    private static ArchRule rule12(Modules modules) {
        return classes()
                .that(DescribedPredicate.describe("are stored", EntityFenceTest::isStored))
                .should(Fence.complain(
                        "keep their fields to themselves",
                        entity -> Stream.concat(
                                entity.getMethods().stream()
                                        .filter(method -> method.getName().matches("set[A-Z].*"))
                                        .map(method -> method.getFullName() + " sets"),
                                persistentFields(entity)
                                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                                        .map(field -> field.getFullName() + " is open"))));
    }

    private static ArchRule rule13(Modules modules) {
        return classes()
                .that(DescribedPredicate.describe("are stored", EntityFenceTest::isStored))
                .should(Fence.complain(
                        "give every amount its precision and scale",
                        entity -> persistentFields(entity)
                                .filter(field -> field.getRawType().isEquivalentTo(Money.class)
                                        || field.getRawType().isEquivalentTo(BigDecimal.class) && !isExact(field))
                                .map(field -> field.getFullName() + " may lose its cents")));
    }

    private static ArchRule rule14(Modules modules) {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(Fence.complain(
                        "classify every persistent attribute, once", entity -> unclassified(entity, entity)));
    }

    private static Stream<String> unclassified(JavaClass type, CanBeAnnotated outer) {
        Stream<String> own = persistentFields(type)
                .filter(field -> !field.isAnnotatedWith(OneToMany.class))
                .flatMap(field -> {
                    CanBeAnnotated says = said(field) > 0 ? field : outer;
                    return field.isAnnotatedWith(Embedded.class)
                                    || field.getRawType().isAnnotatedWith(Embeddable.class)
                            ? unclassified(field.getRawType(), says)
                            : Stream.of(field)
                                    .filter(each -> said(says) != 1)
                                    .map(each -> outer + " does not say once what " + each.getFullName() + " is");
                });
        Stream<String> inherited = type.getRawSuperclass()
                .filter(parent ->
                        parent.isAnnotatedWith(MappedSuperclass.class) || parent.isAnnotatedWith(Entity.class))
                .map(parent -> unclassified(parent, said(parent) > 0 ? parent : outer))
                .orElse(Stream.of());
        return Stream.concat(own, inherited);
    }

    private static int said(CanBeAnnotated element) {
        return (element.isAnnotatedWith(PersonalData.class) ? 1 : 0)
                + (element.isAnnotatedWith(NotPersonal.class) ? 1 : 0);
    }

    private static boolean isStored(JavaClass type) {
        return Fence.either(type, Entity.class, Embeddable.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static Stream<JavaField> persistentFields(JavaClass entity) {
        return entity.getFields().stream()
                .filter(field -> Stream.of(JavaModifier.STATIC, JavaModifier.TRANSIENT, JavaModifier.SYNTHETIC)
                        .noneMatch(field.getModifiers()::contains))
                .filter(field -> !field.isAnnotatedWith(Transient.class));
    }

    private static boolean isExact(JavaField field) {
        return field.tryGetAnnotationOfType(Column.class)
                .filter(column -> column.precision() > 0 && column.scale() > 0)
                .isPresent();
    }

    private static Stream<JavaClass> involved(JavaCodeUnit method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream);
    }

    @Test
    void rule_11_no_entity_leaves_through_an_api() {
        Fence.holds(EntityFenceTest::rule11);
    }

    @Test
    void rule_11_catches_its_planted_fault() {
        Fence.catches(EntityFenceTest::rule11, 11, "Escaped", "LeakyDeskBean.leaks");
    }

    @Test
    void rule_12_entities_have_no_setters_and_no_open_fields() {
        Fence.holds(EntityFenceTest::rule12);
    }

    @Test
    void rule_12_catches_its_planted_fault() {
        Fence.catches(EntityFenceTest::rule12, 12, "Pliable.setId", "Naked.text");
    }

    @Test
    void rule_13_amounts_keep_their_scale() {
        Fence.holds(EntityFenceTest::rule13);
    }

    @Test
    void rule_13_catches_its_planted_fault() {
        Fence.catches(EntityFenceTest::rule13, 13, "RoundedAway.net", "Converted.money");
    }

    @Test
    @Tag("R-32")
    void rule_14_every_persistent_attribute_is_classified() {
        Fence.holds(EntityFenceTest::rule14);
    }

    @Test
    void rule_14_catches_its_planted_fault() {
        Fence.catches(EntityFenceTest::rule14, 14, "Unclassified.nickname", "Torn.id", "Carrier");
    }
}
