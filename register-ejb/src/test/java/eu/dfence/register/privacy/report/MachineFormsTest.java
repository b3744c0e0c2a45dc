package eu.dfence.register.privacy.report;

import static eu.dfence.register.privacy.report.ReportFixture.email;
import static eu.dfence.register.privacy.report.ReportFixture.everything;
import static eu.dfence.register.privacy.report.ReportFixture.gathered;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report for machines, in the format of docs/access-report.md. */
class MachineFormsTest {
    @Property
    void any_text_comes_back_from_json_as_it_was(@ForAll String text) throws IOException {
        JsonNode value = json(gathered("fi", email("x" + text))).at("/data/0/value");
        assertThat(value.textValue()).isEqualTo("x" + text);
    }

    @Test
    @Tag("R-77")
    void json_tells_each_value_with_its_source_purposes_and_retention() throws IOException {
        JsonNode report = json(everything("en"));
        assertThat(report.get("format").textValue()).isEqualTo("register.access-report");
        assertThat(report.get("version").intValue()).isEqualTo(1);
        assertThat(report.get("kind").textValue()).isEqualTo("ACCESS");
        assertThat(report.get("withheld").intValue()).isEqualTo(1);
        JsonNode first = report.at("/data/0");
        assertThat(first.get("label").textValue()).isEqualTo("address");
        assertThat(first.get("source").textValue()).isEqualTo("WEB");
        assertThat(first.get("obtained_on").textValue()).isEqualTo("2026-11-01");
        assertThat(first.get("provided_by_person").booleanValue()).isTrue();
        assertThat(first.at("/purposes/0").textValue()).isEqualTo("CUSTOMER_REGISTER");
        assertThat(first.get("retention").textValue()).isEqualTo("CUSTOMER");
        assertThat(report.at("/data/3/value").isNull()).isTrue();
        assertThat(report.at("/data/3/withheld").booleanValue()).isTrue();
        assertThat(report.at("/recipients/0/name").textValue()).isEqualTo("Postitus Oy");
        assertThat(report.at("/purposes/0/legal_basis").textValue()).contains("Article 6(1)");
        assertThat(report.toString()).doesNotContain("Tiina");
    }

    @Test
    @Tag("R-93")
    void what_is_portable_says_so_and_names_no_recipients() throws IOException {
        JsonNode report = json(everything("sv").onlyPortable());
        assertThat(report.get("kind").textValue()).isEqualTo("PORTABILITY");
        assertThat(report.has("recipients")).isFalse();
        assertThat(report.get("data")).hasSize(2);
    }

    @Test
    @Tag("R-77")
    void csv_quotes_what_needs_it_and_hands_a_spreadsheet_no_formula() {
        List<String> lines = csv(everything("fi")).lines().toList();
        assertThat(lines.get(0)).startsWith("\ufeffcategory;table;row;column;label;value;withheld;source;");
        assertThat(lines.get(1))
                .isEqualTo("EMAIL;customers_email;1;address;osoite;maija@example.com;false;WEB;2026-11-01;true;"
                        + "CUSTOMER_REGISTER;CUSTOMER");
        assertThat(lines.get(3)).contains(";\"'=m;\"\"a\"\"@example.com\";");
        assertThat(lines.get(4)).contains(";payer_name;maksaja;;true;");
        assertThat(lines).hasSize(10);
        assertThat(csv(gathered("fi", email("+358 40 555 0100")))).contains(";+358 40 555 0100;");
        assertThat(csv(gathered("fi", email("-2+3")))).contains(";'-2+3;");
    }

    private static JsonNode json(Gathered gathered) throws IOException {
        return new ObjectMapper()
                .readTree(new JsonText(gathered, Words.in(gathered.head().language())).bytes());
    }

    private static String csv(Gathered gathered) {
        return new String(new CsvText(gathered, Words.in(gathered.head().language())).bytes(), StandardCharsets.UTF_8);
    }
}
