package eu.dfence.register.privacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AccountedSchemaTest {
    private static final Set<String> CLASSIFIED = Set.of("customers_customer.id", "customers_customer.family_name");
    private static final Set<String> TECHNICAL = Set.of("operations_probe.*", "customers_customer.kind");

    @Test
    @Tag("R-32")
    void a_column_that_somebody_plants_is_noticed() {
        assertThat(AccountedSchema.unaccounted(
                        Set.of(
                                "customers_customer.id",
                                "customers_customer.family_name",
                                "customers_customer.kind",
                                "customers_customer.shoe_size",
                                "operations_probe.at"),
                        CLASSIFIED,
                        TECHNICAL))
                .containsExactly("customers_customer.shoe_size");
    }

    @Test
    void a_table_nobody_knows_is_noticed_column_by_column() {
        assertThat(AccountedSchema.unaccounted(Set.of("operations_probes.at", "gift.id"), CLASSIFIED, TECHNICAL))
                .containsExactly("gift.id", "operations_probes.at");
    }
}
