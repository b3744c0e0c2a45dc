package eu.dfence.register.invoicing;

import static eu.dfence.register.invoicing.InvoiceFixture.TODAY;
import static eu.dfence.register.invoicing.InvoiceFixture.esimerkki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyTest {
    private List<Seller> stored = List.of(esimerkki());
    private int read;
    private final Company company = company();

    @Test
    void details_are_read_once_for_as_long_as_their_mark_stays() {
        String mark = Sellers.signs(stored);
        assertThat(company.on(TODAY, mark)).isSameAs(company.on(TODAY, mark));
        assertThat(read).isEqualTo(1);
    }

    @Test
    void whoever_brings_another_mark_gets_what_is_stored_now() {
        company.on(TODAY, Sellers.signs(stored));
        Seller changed = esimerkki();
        stored = List.of(changed);
        assertThat(company.on(TODAY, "1/2")).isSameAs(changed);
        assertThat(read).isEqualTo(2);
    }

    @Test
    void what_holds_only_later_holds_not_yet() {
        assertThatThrownBy(() -> company.on(LocalDate.of(1999, 12, 31), Sellers.signs(stored)))
                .hasMessage("invoicing.refused.no-seller");
        stored = List.of();
        assertThatThrownBy(() -> company.on(TODAY, Sellers.signs(stored))).hasMessage("invoicing.refused.no-seller");
    }

    private Company company() {
        Company made = new Company();
        made.sellers = new Sellers() {
            @Override
            List<Seller> all() {
                read++;
                return stored;
            }
        };
        return made;
    }
}
