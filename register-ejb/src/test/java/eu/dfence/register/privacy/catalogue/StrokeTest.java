package eu.dfence.register.privacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is erased of rows of a module's own tables, and with which statements. */
class StrokeTest {
    @PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
    private static final class Personal {}

    private static final List<ClassifiedColumn> CATALOGUE = List.of(
            personal("customers_diary", "mood"),
            personal("customers_diary", "penname"),
            plain("customers_diary", "version"),
            plain("customers_diary", "reader_id"),
            personal("customers_page", "text"));

    private static ClassifiedColumn personal(String table, String column) {
        return new ClassifiedColumn(table, column, Personal.class.getAnnotation(PersonalData.class), null);
    }

    private static ClassifiedColumn plain(String table, String column) {
        return new ClassifiedColumn(table, column, null, "technical");
    }

    private static Ending erased(String table, List<String> rows, String... columns) {
        return new Ending(Ending.How.ERASE, table, rows, Set.of(columns));
    }

    private static List<Stroke> strokes(Ending... endings) {
        return Stroke.of(Arrays.asList(endings), CATALOGUE, "customers_page.diary_id", "customers_diary");
    }

    @Test
    @Tag("R-89")
    void a_row_of_which_everything_personal_ends_goes_and_children_go_before_it() {
        assertThat(strokes(
                        erased("customers_diary", List.of("2", "1"), "mood", "penname"),
                        erased("customers_page", List.of("1"), "text")))
                .extracting(Stroke::sql, Stroke::rows)
                .containsExactly(
                        tuple("delete from customers_page where diary_id in (?)", List.of(1L)),
                        tuple("delete from customers_diary where id in (?, ?)", List.of(1L, 2L)));
    }

    @Test
    @Tag("R-47")
    void of_a_row_that_stays_the_ended_values_go_with_their_link_and_the_version_rises() {
        Ending named = erased("customers_diary", List.of("3"), "penname").with("penname", "reader_id");
        assertThat(strokes(named, erased("customers_diary", List.of("4"), "mood")))
                .extracting(Stroke::sql, Stroke::rows)
                .containsExactly(
                        tuple(
                                "update customers_diary set mood = null, version = version + 1 where id in (?)",
                                List.of(4L)),
                        tuple(
                                "update customers_diary set penname = null, reader_id = null, version = version + 1"
                                        + " where id in (?)",
                                List.of(3L)));
        assertThat(named.with("mood", "version")).isSameAs(named);
    }

    @Test
    @Tag("R-89")
    void two_endings_of_one_row_that_together_end_everything_are_the_end_of_the_row() {
        assertThat(strokes(
                        erased("customers_diary", List.of("1"), "mood"),
                        erased("customers_diary", List.of("1"), "penname")))
                .extracting(Stroke::sql)
                .containsExactly("delete from customers_diary where id in (?)");
    }

    @Test
    void a_thousand_rows_are_two_statements_and_none_are_none() {
        List<String> rows = IntStream.range(0, 1000).mapToObj(String::valueOf).toList();
        assertThat(strokes(erased("customers_page", rows, "text")))
                .hasSize(2)
                .allSatisfy(stroke -> assertThat(stroke.rows()).hasSize(500));
        assertThat(strokes()).isEmpty();
    }

    @Test
    void what_is_of_another_module_or_of_no_table_or_is_not_erased_is_refused() {
        assertThatThrownBy(() -> strokes(erased("orders_order", List.of("1"), "number")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("orders_order");
        assertThatThrownBy(() -> strokes(erased("customers_diary", List.of("1"), "colour")))
                .hasMessageContaining("colour");
        assertThatThrownBy(() ->
                        strokes(new Ending(Ending.How.ANONYMISE, "customers_diary", List.of("1"), Set.of("mood"))))
                .hasMessageContaining("erases only");
        assertThatThrownBy(() -> strokes(erased("customers_diary", List.of("*"), "mood")))
                .isInstanceOf(NumberFormatException.class);
    }
}
