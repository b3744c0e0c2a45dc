package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.CLERK;
import static eu.dfence.register.invoicing.InvoiceFixture.CLOCK;
import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.invoicing.api.PaymentEntry;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
    @ParameterizedTest
    @ValueSource(strings = {"1270,22", "1 270,22", "1\u00a0270,22", "1270.22", " 1270,22 "})
    void reads_the_sum_as_people_type_it(String typed) {
        assertThat(receipt(typed).amount().amount()).isEqualTo("1270.22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "0,001", "1.270,225"})
    void three_decimals_are_refused(String typed) {
        assertThatThrownBy(() -> receipt(typed)).message().startsWith("money.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,00", "-1", "\u22125,00"})
    void nothing_and_less_than_nothing_is_refused(String typed) {
        assertThatThrownBy(() -> receipt(typed)).hasMessage("payments.refused.not-positive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sata", "1,2,3"})
    void what_is_no_sum_is_refused(String typed) {
        assertThatThrownBy(() -> receipt(typed)).hasMessage("money.format");
    }

    @Test
    void day_to_come_is_refused() {
        assertThatThrownBy(() -> of(TODAY.plusDays(1), null)).hasMessage("payments.refused.future");
        assertThatThrownBy(() -> of(null, null)).hasMessage("payments.refused.no-day");
    }

    @Test
    void payer_is_kept_without_the_spaces_around_and_an_empty_one_is_none() {
        assertThat(of(TODAY, "  Tammiston Pinta Oy ").payerName()).isEqualTo("Tammiston Pinta Oy");
        assertThat(of(TODAY, "  ").payerName()).isNull();
        assertThatThrownBy(() -> of(TODAY, "x".repeat(71))).hasMessage("payments.refused.payer-length");
    }

    private static Receipt of(LocalDate paidOn, String payer) {
        return Receipt.of(new PaymentEntry(UUID.randomUUID(), "2026 11637", "1", paidOn, payer), CLERK, CLOCK);
    }

    @Test
    void payer_of_seventy_letters_fits() {
        assertThat(of(TODAY, "x".repeat(70)).payerName()).hasSize(70);
    }
}
