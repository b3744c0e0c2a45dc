package eu.dfence.register.privacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever stores something of a person answers for it when the person is to be forgotten: table by table, once. */
class ErasureCoverageTest {
    private static final Collection<JavaClass> SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.dfence.register");

    @Test
    @Tag("R-89")
    void every_personal_column_stands_in_a_table_that_one_holder_answers_for() {
        assertThat(unanswered(entities())).isEmpty();
        List<String> answered = answered();
        assertThat(answered).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        assertThat(personal(entities())).containsAll(answered);
    }

    @Test
    void a_table_nobody_answers_for_is_found() {
        assertThat(unanswered(Stream.concat(entities(), Stream.of(Diary.class))))
                .containsExactly("customers_diary");
    }

    @Entity
    @Table(name = "customers_diary")
    private static final class Diary {
        @Column(name = "confession")
        @PersonalData(category = DataCategory.RELATIONSHIP, purposes = Purpose.CUSTOMER_RELATIONSHIP)
        private String confession;
    }

    private static Set<String> unanswered(Stream<Class<?>> entities) {
        Set<String> left = personal(entities);
        answered().forEach(left::remove);
        return left;
    }

    private static Set<String> personal(Stream<Class<?>> entities) {
        return entities.flatMap(each -> ClassifiedAttribute.of(each).stream())
                .map(ClassifiedAttribute::column)
                .filter(column -> column.personal() != null)
                .map(ClassifiedColumn::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Tag("R-89")
    void every_table_and_module_of_a_plan_is_called_by_a_name() throws IOException {
        Properties sentences = new Properties();
        try (Reader texts = Files.newBufferedReader(
                Path.of("..", "register-web", "src/main/resources/eu/dfence/register/web/Texts_fi.properties"))) {
            sentences.load(texts);
        }
        assertThat(answered()).allSatisfy(table -> assertThat(sentences).containsKey("erasure.what." + table));
        assertThat(holders())
                .allSatisfy(holder -> assertThat(sentences)
                        .containsKey("erasure.where."
                                + holder.module().substring(holder.module().lastIndexOf('.') + 1)));
    }

    private static List<String> answered() {
        return holders().flatMap(holder -> holder.tables().stream()).toList();
    }

    private static Stream<PersonalDataHolder> holders() {
        return SHIPPED.stream()
                .filter(type -> type.isAssignableTo(PersonalDataHolder.class) && !type.isInterface())
                .map(ErasureCoverageTest::made);
    }

    private static PersonalDataHolder made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PersonalDataHolder) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> entities() {
        return SHIPPED.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect);
    }
}
