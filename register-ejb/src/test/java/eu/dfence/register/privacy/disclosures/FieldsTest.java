package eu.dfence.register.privacy.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.Fields;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    @Tag("R-18")
    void a_letter_tells_the_lines_of_its_address_field_and_what_it_is_about() {
        assertThat(Fields.letter(List.of("Maija Mallikas"), Field.RIGHTS)).containsExactly(Field.NAME, Field.RIGHTS);
        assertThat(Fields.letter(List.of("Maija Mallikas", "Koetie 1", "00100 HELSINKI")))
                .containsExactly(Field.NAME, Field.STREET, Field.POSTAL_CODE, Field.CITY);
        assertThat(Fields.letter(List.of("Maija Mallikas", "c/o Koe Oy", "Koetie 1", "11122 TUKHOLMA", "RUOTSI")))
                .containsExactly(Field.NAME, Field.CARE_OF, Field.STREET, Field.POSTAL_CODE, Field.CITY, Field.COUNTRY);
        assertThat(Fields.letter(List.of("Maija Mallikas", "maija@example.com")))
                .containsExactly(Field.NAME, Field.EMAIL);
    }

    @Test
    void columns_are_kept_in_their_order_and_read_back() {
        assertThat(Fields.text(List.of(Field.RIGHTS, Field.NAME, Field.NAME))).isEqualTo("NAME,RIGHTS");
        assertThat(Fields.of("NAME,RIGHTS")).containsExactly(Field.NAME, Field.RIGHTS);
        assertThat(Fields.of("")).isEmpty();
        assertThat(Field.of(Set.of(DataCategory.INVOICING))).containsExactly(Field.INVOICE, Field.DEBT);
    }
}
