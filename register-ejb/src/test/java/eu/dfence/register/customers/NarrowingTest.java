package eu.dfence.register.customers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerFilter.Part;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-08")
class NarrowingTest {
    private static final CustomerFilter ALL =
            new CustomerFilter(CustomerKind.PERSON, CustomerStatus.ACTIVE, " Tampere ", true, true);

    @Test
    void without_a_filter_the_list_walks_its_own_order() {
        assertThat(new Narrowing(CustomerFilter.NONE).customers()).isEqualTo("customers_customer t");
    }

    @Test
    void a_filtered_list_walks_the_indexes_of_its_filters_and_no_other() {
        CustomerFilter filter =
                ALL.without(Part.STATUS).without(Part.RESTRICTED).without(Part.FORBIDDEN);
        assertThat(new Narrowing(filter).customers())
                .isEqualTo("customers_customer t force index (customers_customer_kind, customers_customer_city)");
    }

    @ParameterizedTest
    @EnumSource
    void each_part_has_an_index_of_its_own_in_list_order(Part part) throws Exception {
        String sql;
        try (Stream<Path> migrations = Files.list(Path.of("../config/db/migration"))) {
            sql = Files.readString(migrations
                    .filter(file -> file.toString().endsWith("__customer_lists.sql"))
                    .findFirst()
                    .orElseThrow());
        }
        String index = "customers_customer_" + part.name().toLowerCase(java.util.Locale.ROOT);
        assertThat(sql).containsPattern("create index " + index + " +on customers_customer \\(\\w+, sort_name, id\\)");
    }

    @ParameterizedTest
    @EnumSource
    void a_part_is_taken_off_alone(Part part) {
        assertThat(ALL.without(part).parts()).doesNotContain(part).hasSize(Part.values().length - 1);
        assertThat(ALL.city()).isEqualTo("Tampere");
    }
}
