package eu.dfence.register.customers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RestrictedRowTest {
    private static final CustomerRow ROW = new CustomerRow(
            new SubjectId(Ids.next()),
            100_001,
            CustomerKind.PERSON,
            CustomerStatus.ACTIVE,
            "Koivu, Maija",
            "Koivun Kirja Oy",
            "OULU",
            "+358401234567",
            "maija.koivu@example.com",
            List.of(),
            false);

    @Test
    @Tag("R-93")
    void a_list_shows_of_a_restricted_person_who_it_is_and_nothing_to_reach_them_by() {
        CustomerRow shown = ROW.under(List.of(), true);

        assertThat(shown.restricted()).isTrue();
        assertThat(shown.name()).isEqualTo(ROW.name());
        assertThat(shown.toString())
                .doesNotContain("Koivun Kirja Oy", "OULU", "+358401234567", "maija.koivu@example.com");
    }

    @Test
    void a_list_shows_the_others_as_they_are() {
        assertThat(ROW.under(List.of(), false)).isEqualTo(ROW);
    }
}
