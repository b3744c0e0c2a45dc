package eu.dfence.register.privacy.report;

import static eu.dfence.register.privacy.report.ReportFixture.MAIJA;
import static eu.dfence.register.privacy.report.ReportFixture.SOMEBODY;
import static eu.dfence.register.privacy.report.ReportFixture.bounced;
import static eu.dfence.register.privacy.report.ReportFixture.catalogue;
import static eu.dfence.register.privacy.report.ReportFixture.email;
import static eu.dfence.register.privacy.report.ReportFixture.gathered;
import static eu.dfence.register.privacy.report.ReportFixture.log;
import static eu.dfence.register.privacy.report.ReportFixture.payer;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SortingTest {
    @Test
    void a_column_that_comes_again_begins_the_next_row_also_when_another_table_was_told_between() {
        List<Value> values = sorted(
                email("a@example.com"), payer("Maija"), bounced("2026-11-05"), email("b@example.com"), email("c@x.fi"));
        assertThat(values).extracting(Value::row).containsExactly(1, 2, 1, 3, 4);
    }

    @Test
    @Tag("R-77")
    void the_name_of_somebody_else_is_withheld_and_the_persons_own_is_not_in_any_order() {
        assertThat(sorted(payer("Mallikas, Maija"), payer("maija mallikas"), payer("Maija")))
                .noneMatch(Value::withheld);
        assertThat(sorted(payer("Maija Toinen"), payer("Toinen Tiina"), payer(",")))
                .allMatch(Value::withheld);
        assertThat(sorted(email("tiina@example.com"))).noneMatch(Value::withheld);
    }

    @Test
    @Tag("R-77")
    void an_opaque_id_of_somebody_else_is_left_out_and_the_persons_own_stays() {
        assertThat(sorted(log("subject_id", MAIJA.toString()), log("account_id", SOMEBODY)))
                .extracting(value -> value.holding().value())
                .containsExactly(MAIJA.toString());
    }

    @Test
    void what_the_catalogue_does_not_know_is_told_all_the_same() {
        Holding unknown = new Holding(DataCategory.ORDER, "elsewhere_thing", "colour", "sininen", null, null, true);
        Value value = sorted(unknown).get(0);
        assertThat(value.purposes()).isEmpty();
        assertThat(value.clock()).isNull();
        assertThat(value.portable()).isFalse();
        assertThat(sorted(email("a@example.com")).get(0).clock()).isEqualTo(RetentionClock.CUSTOMER);
    }

    @Test
    @Tag("R-93")
    void portable_is_what_the_person_gave_under_a_contract() {
        Gathered all = gathered(
                "fi", email("a@example.com"), bounced("2026-11-05"), payer("Maija"), log("at", "2026-11-20T22:30:00Z"));
        assertThat(all.onlyPortable().values())
                .extracting(value -> value.holding().value())
                .containsExactly("a@example.com");
        assertThat(all.onlyPortable().recipients()).isEmpty();
    }

    private static List<Value> sorted(Holding... told) {
        return new Sorting(catalogue(), MAIJA, "Maija Mallikas").sorted(List.of(told));
    }
}
