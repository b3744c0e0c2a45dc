package eu.dfence.register.privacy.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateFault.Why;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final String SOUND = """
            # Tietonne on korjattu

            Pyyntönne saapui {{received-on}}.

            ## Korjatut tiedot
            {{#each items}}
            {{item}} :: {{was}} → **{{now}}**
            {{/each}}
            {{#each informed}}
            - {{party}}
            {{/each}}
            """;

    @Test
    void sound_template_has_no_faults() {
        assertThat(faults(SOUND)).isEmpty();
    }

    @Test
    @Tag("R-87")
    void unknown_placeholder_is_refused_where_it_stands() {
        assertThat(faults(SOUND.replace("{{received-on}}", "{{recieved-on}}")))
                .containsExactly("3:18 UNKNOWN recieved-on");
        assertThat(faults(SOUND.replace("#each informed", "#each informd")))
                .containsExactly("9:9 UNKNOWN informd", "10:3 OUTSIDE_ITS_ROWS party", "12:1 LEFT_OUT informed");
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(faults("""
                        Hei {{x}}
                        # Otsikko **lihava
                        {{was}} {{items}} }} {{ now
                        {{#each items}} {{item}}
                        {{#each received-on}}
                        {{#each items}}
                        {{/each}}
                        {{/each}}
                        \u4f60 \ud83d\ude00
                        {{#each informed}}"""))
                .containsExactly(
                        "1:1 NO_TITLE #",
                        "1:5 UNKNOWN x",
                        "2:1 TITLE_TWICE #",
                        "2:11 BOLD_NOT_CLOSED **",
                        "3:1 OUTSIDE_ITS_ROWS was",
                        "3:9 ROWS_IN_A_LINE items",
                        "3:19 NOT_OPENED }}",
                        "3:22 NOT_CLOSED {{",
                        "4:1 NOT_ALONE #each items",
                        "4:17 OUTSIDE_ITS_ROWS item",
                        "5:9 NOT_ROWS received-on",
                        "6:9 ROWS_IN_ROWS items",
                        "8:1 ROWS_NOT_BEGUN /each",
                        "9:1 UNPRINTABLE U+4F60",
                        "9:3 UNPRINTABLE U+1F600",
                        "10:1 ROWS_NOT_ENDED informed");
    }

    @Test
    void template_of_nothing_is_refused_with_all_it_leaves_out() {
        assertThat(faults(" \n")).containsExactly("1:1 EMPTY ", "2:1 LEFT_OUT items", "2:1 LEFT_OUT informed");
        assertThat(faults("x".repeat(Template.LONGEST + 1))).containsExactly("1:1 TOO_LONG 30000");
    }

    @Test
    void repetition_cannot_stand_where_the_title_should() {
        assertThat(faults("{{#each informed}}\n- {{party}}\n{{/each}}\n# Otsikko\n{{#each items}}\n{{/each}}"))
                .containsExactly("1:1 NO_TITLE #", "4:1 TITLE_TWICE #");
    }

    /** GDPR Art. 12(4), 77 and 79; domain: contents of the certificate. */
    @Test
    @Tag("R-87")
    @Tag("R-88")
    void certificate_of_refusal_without_reasons_ombudsman_or_court_is_refused() {
        assertThat(Template.read(LetterKind.REFUSAL_CERTIFICATE, "# Todistus").faults())
                .extracting(TemplateFault::why)
                .containsOnly(Why.LEFT_OUT);
        assertThat(Template.read(LetterKind.REFUSAL_CERTIFICATE, "# Todistus").faults())
                .extracting(TemplateFault::word)
                .contains(
                        "reasons", "later", "ombudsman", "court", "contact", "signatory", "decision", "person", "case");
    }

    @Test
    void parts_are_words_without_placeholders() {
        assertThat(Template.read(LetterKind.CONTROLLER, "Esimerkki Oy\n{{contact}}")
                        .faults())
                .extracting(TemplateFault::why)
                .containsExactly(Why.UNKNOWN);
        assertThat(Template.read(LetterKind.CONTROLLER, "Esimerkki Oy\nVarastokatu 8")
                        .faults())
                .isEmpty();
    }

    @Test
    void lines_of_another_system_are_the_same_lines() {
        assertThat(faults(SOUND.replace("\n", "\r\n"))).isEmpty();
        assertThat(faults(SOUND.replace("\n", "\r").replace("{{now}}", "{{then}}")))
                .containsExactly("7:25 UNKNOWN then");
    }

    @Property
    void faults_point_into_the_text(@ForAll @StringLength(max = 200) @CharRange(from = ' ', to = '~') String noise) {
        String body =
                noise.replace('q', '\n').replace("z", "{{").replace("y", "}}").replace("w", "**");
        String[] lines = body.split("\n", -1);
        assertThat(Template.read(LetterKind.EXTENSION, body).faults()).allSatisfy(fault -> {
            assertThat(fault.line()).isBetween(1, lines.length);
            assertThat(fault.column()).isBetween(1, lines[fault.line() - 1].length() + 1);
        });
    }

    /** Wherever a wrong name is put, it is found exactly there. */
    @Property
    void planted_name_is_found_where_it_was_planted(@ForAll @IntRange(min = 0, max = 3) int line) {
        String[] lines = "# Otsikko\nTeksti {{received-on}}\n- kohta\nLoppu".split("\n");
        String planted = lines[line] + " {{nobody}}";
        List<String> all = Arrays.asList(lines.clone());
        all.set(line, planted);
        assertThat(Template.read(LetterKind.ACKNOWLEDGEMENT, String.join("\n", all)).faults().stream()
                        .filter(fault -> fault.why() == Why.UNKNOWN))
                .containsExactly(new TemplateFault(line + 1, lines[line].length() + 2, Why.UNKNOWN, "nobody"));
    }

    private static List<String> faults(String body) {
        return Template.read(LetterKind.RECTIFICATION_DONE, body).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.why() + " " + fault.word())
                .collect(Collectors.toList());
    }
}
