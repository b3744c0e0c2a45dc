package eu.dfence.register.privacy.erasure;

import static eu.dfence.register.privacy.erasure.ErasureFixture.TODAY;
import static eu.dfence.register.privacy.erasure.ErasureFixture.invoice;
import static eu.dfence.register.privacy.erasure.ErasureFixture.order;
import static eu.dfence.register.privacy.erasure.ErasureFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.HeldRow;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WentTest {
    private static final Remainder PAID = new Remainder("OPEN_INVOICE", "2026-1140", null);

    @Test
    @Tag("R-82")
    void a_paid_invoice_is_told_as_no_longer_open_and_not_as_gone() {
        assertThat(said("fi", List.of(PAID), HeldRow.of("customers_email", 1), invoice(3, TODAY)))
                .containsExactly(
                        "poistettu: sähköposti",
                        "lasku 2026-1140 ei ole enää avoinna",
                        "säilyy vielä lain vaatiman ajan: laskut ja maksut");
    }

    @Test
    @Tag("R-82")
    void a_class_of_which_a_part_stays_has_gone_in_part() {
        Remainder law = new Remainder(Remainder.LAW, "ORDER", TODAY.minusDays(1));
        assertThat(said("en", List.of(law), order(1, TODAY.minusYears(4)), order(2, TODAY)))
                .containsExactly("erased in part: orders", "still kept as long as the law demands: orders");
        assertThat(said("sv", List.of(law), order(1, TODAY.minusYears(4)))).containsExactly("raderat: beställningar");
    }

    @Test
    void where_nothing_went_there_is_nothing_to_tell() {
        assertThat(said("fi", List.of(PAID), invoice(3, TODAY))).isEmpty();
        assertThat(said("fi", List.of(PAID), order(2, TODAY)))
                .as("what was cleared in a row that stays is planned each night")
                .isEmpty();
    }

    private static List<String> said(String language, List<Remainder> ended, HeldRow... rows) {
        return Telling.gone(new Went(planned(rows), ended, ErasureFixture.planning(planned(rows))::classes), language);
    }
}
