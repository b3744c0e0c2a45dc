package eu.dfence.register.privacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-32")
class ClassifiedAttributeTest {
    @Table(name = "sample_person")
    @PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
    static class Person {
        @Column(name = "id")
        @NotPersonal("row's own id")
        Long id = 7L;

        @Column(name = "family_name")
        String familyName = "Mäkinen";

        @Embedded
        @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
        Contact contact = new Contact();

        @Column(name = "call_name")
        String callName;
    }

    static class Contact {
        @Column(name = "email")
        String email = "anna.makinen@example.com";

        @Column(name = "checked")
        @NotPersonal("a mark of our own")
        boolean checked;
    }

    @Table(name = "sample_forgotten")
    static class Forgotten {
        @Column(name = "shoe_size")
        int shoeSize;
    }

    @Test
    void the_nearest_declaration_counts() {
        List<ClassifiedColumn> columns = ClassifiedAttribute.of(Person.class).stream()
                .map(ClassifiedAttribute::column)
                .toList();
        assertThat(columns)
                .extracting(
                        ClassifiedColumn::column,
                        column -> column.personal() == null
                                ? null
                                : column.personal().category(),
                        ClassifiedColumn::notPersonal)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("id", null, "row's own id"),
                        org.assertj.core.groups.Tuple.tuple("family_name", DataCategory.NAME, null),
                        org.assertj.core.groups.Tuple.tuple("email", DataCategory.EMAIL, null),
                        org.assertj.core.groups.Tuple.tuple("checked", null, "a mark of our own"),
                        org.assertj.core.groups.Tuple.tuple("call_name", DataCategory.NAME, null));
    }

    @Test
    void an_attribute_nobody_classified_is_an_error() {
        assertThatThrownBy(() -> ClassifiedAttribute.of(Forgotten.class)).hasMessageContaining("shoeSize");
    }

    @Test
    @Tag("R-77")
    void a_row_tells_its_personal_values_with_their_origin_and_leaves_out_the_empty_ones() {
        Origin shop = new Origin("SHOP", LocalDate.of(2026, 11, 23), true);
        List<Holding> held = ClassifiedAttribute.of(Person.class).stream()
                .filter(attribute -> attribute.column().personal() != null)
                .flatMap(attribute -> attribute.holding(new Person(), shop).stream())
                .toList();
        assertThat(held).extracting(Holding::value).containsExactlyInAnyOrder("Mäkinen", "anna.makinen@example.com");
        assertThat(held).allMatch(holding -> holding.source().equals("SHOP") && holding.providedByPerson());
    }
}
