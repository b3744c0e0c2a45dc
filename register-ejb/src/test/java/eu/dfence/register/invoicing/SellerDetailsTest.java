package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.invoicing.api.SellerForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SellerDetailsTest {
    @Test
    @Tag("R-31")
    void what_is_typed_loosely_is_kept_as_invoices_write_it() {
        SellerForm read = SellerDetails.read(form("FI2112345600000785", "", "  ", "12-31"));

        assertThat(read.vatNumber()).isEqualTo("FI23456780");
        assertThat(read.bic()).isNull();
        assertThat(read.name()).isEqualTo("Esimerkki Oy");
        assertThat(read.phone()).isEqualTo("050 1234567");
        assertThat(SellerDetails.read(read)).isEqualTo(read);
    }

    @Test
    void an_account_is_read_with_or_without_spaces() {
        assertThat(SellerDetails.read(form("fi21 1234 5600 0007 85", null, "ndea fihh", "06-30")))
                .extracting(SellerForm::iban, SellerForm::bic)
                .containsExactly("FI2112345600000785", "NDEAFIHH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-29", "31-12", "12-32", "", "12"})
    void a_financial_year_ends_on_a_day_of_every_year(String day) {
        assertThatThrownBy(() -> SellerDetails.read(form("FI2112345600000785", null, null, day)))
                .hasMessage("invoicing.refused.seller-year-end");
    }

    private static SellerForm form(String iban, String vatNumber, String bic, String yearEnd) {
        return new SellerForm(
                TODAY,
                " Esimerkki Oy ",
                "Varastokatu 8",
                "33900",
                "Tampere",
                "Tampere",
                "2345678-0",
                vatNumber,
                iban,
                bic,
                "laskutus(at)example.com",
                "+358501234567",
                yearEnd,
                "korkolain mukaan");
    }
}
