package eu.dfence.register.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.outreach.api.Medium;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSheetTest {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    private static String csv(Medium medium, Locale language, String... names) {
        return new String(
                new AddressSheet(medium, language)
                        .of(List.of(names).stream().map(AddresseeFixture::named).toList()),
                StandardCharsets.UTF_8);
    }

    @Test
    @Tag("R-21")
    void a_finnish_excel_opens_it_and_it_tells_no_more_than_mail_needs() {
        assertThat(csv(Medium.POST, FINNISH, "Åke Öhman"))
                .isEqualTo("\ufeffNimi;c/o;Katuosoite;Postinumero;Postitoimipaikka;Maa\r\n"
                        + "Åke Öhman;;Orsitie 2;33720;Tampere;FI\r\n");
        assertThat(csv(Medium.EMAIL, Locale.ENGLISH, "Åke Öhman"))
                .isEqualTo("\ufeffName;E-mail\r\nÅke Öhman;anna@example.com\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void no_name_is_read_as_a_formula(String name) {
        assertThat(csv(Medium.EMAIL, FINNISH, name).replace("\"", "")).contains("\r\n'" + name + ";");
    }

    @Test
    void a_name_with_a_semicolon_a_quote_or_a_line_break_stays_in_its_cell() {
        assertThat(csv(Medium.EMAIL, FINNISH, "a;\"b\"\nc")).contains("\r\n\"a;\"\"b\"\"\nc\";anna@example.com\r\n");
    }
}
