package eu.dfence.register.privacy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a module stores of a person, the report has a word for it: a column without one would be told by its name in the database. */
class ReportWordsOfEntitiesTest {
    private static final Words FINNISH = Words.in("fi");

    /** Staff are told by the same report, and by the columns' own names: their requests are answered by their employer. */
    private static final List<JavaClass> STORED = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("eu.dfence.register")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Entity.class)
                            || type.isAnnotatedWith(Embeddable.class)
                            || type.isAnnotatedWith(MappedSuperclass.class))
                    .filter(type -> !type.getPackageName().endsWith(".staff"))
                    .toList();

    @Test
    @Tag("R-77")
    void every_personal_column_has_its_word() {
        assertThat(personal()
                        .map(field -> field.getAnnotationOfType(Column.class).name()))
                .hasSizeGreaterThan(100)
                .allSatisfy(column ->
                        assertThat(FINNISH.has("column." + column)).as(column).isTrue());
    }

    @Test
    @Tag("R-77")
    void every_code_of_a_personal_column_has_its_word() {
        Stream<String> codes = personal()
                .map(field -> field.getRawType().reflect())
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(Object::toString));
        assertThat(codes.distinct().filter(code -> !code.equals("PDF") && !purpose(code)))
                .hasSizeGreaterThan(60)
                .allSatisfy(code ->
                        assertThat(FINNISH.has("value." + code)).as(code).isTrue());
    }

    @Test
    @Tag("R-77")
    void every_table_that_holds_something_personal_has_its_word() {
        assertThat(personal()
                        .map(JavaField::getOwner)
                        .filter(type -> type.isAnnotatedWith(Table.class))
                        .map(type -> type.getAnnotationOfType(Table.class).name())
                        .distinct())
                .hasSizeGreaterThan(15)
                .allSatisfy(table ->
                        assertThat(FINNISH.has("table." + table)).as(table).isTrue());
    }

    private static Stream<JavaField> personal() {
        return STORED.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Column.class))
                .filter(field -> !field.isAnnotatedWith(NotPersonal.class))
                .filter(field -> !field.getOwner().isAnnotatedWith(NotPersonal.class)
                        || field.isAnnotatedWith(PersonalData.class));
    }

    /** Looks tell the purpose in words of its own. */
    private static boolean purpose(String code) {
        return FINNISH.has("purpose." + code);
    }
}
