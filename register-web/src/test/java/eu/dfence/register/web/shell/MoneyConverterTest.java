package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.shared.api.Money;
import org.junit.jupiter.api.Test;

class MoneyConverterTest {
    private final MoneyConverter amounts = new MoneyConverter();

    @Test
    void an_amount_a_field_is_filled_with_reads_back_as_the_same_in_both_languages() {
        Money owed = Money.of("-1234.50");
        assertThat(Spoken.inEach(() -> amounts.getAsObject(null, null, amounts.getAsString(null, null, owed))))
                .hasSize(2)
                .containsOnly(owed);
    }
}
