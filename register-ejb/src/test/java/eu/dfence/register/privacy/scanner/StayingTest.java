package eu.dfence.register.privacy.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.KeptRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-89")
class StayingTest {
    private final Staying staying = new Staying(List.of(
            new KeptRow("invoicing_invoice", "7", Set.of("buyer")),
            new KeptRow("invoicing_invoice", "7", Set.of("city")),
            new KeptRow("invoicing_invoice", "8", Set.of("buyer"))));

    @Test
    void what_the_plan_keeps_may_stand_in_that_column_of_that_row() {
        assertThat(staying.allows("invoicing_invoice", Set.of("7"), "buyer")).isTrue();
        assertThat(staying.allows("invoicing_invoice", Set.of("7"), "city")).isTrue();
        assertThat(staying.allows("invoicing_invoice", Set.of("8", "x"), "buyer"))
                .isTrue();
    }

    @Test
    void in_another_row_column_or_table_nothing_may() {
        assertThat(staying.allows("invoicing_invoice", Set.of("9"), "buyer")).isFalse();
        assertThat(staying.allows("invoicing_invoice", Set.of("8"), "city")).isFalse();
        assertThat(staying.allows("orders_order", Set.of("7"), "buyer")).isFalse();
        assertThat(staying.allows("invoicing_invoice", Set.of(), "buyer")).isFalse();
        assertThat(staying.within("orders_order")).isFalse();
        assertThat(staying.within("invoicing_invoice")).isTrue();
    }
}
