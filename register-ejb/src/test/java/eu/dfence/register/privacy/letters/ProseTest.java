package eu.dfence.register.privacy.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.shared.api.RegisterException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ProseTest {
    private static final String BODY = """
            # Tieto **korjattu**
            Pyyntö {{received-on}},
            asia {{case}}.

            ## Korjattu
            {{#each items}}
            {{item}} :: {{was}} → {{now}}
            {{/each}}
            ## Ilmoitettu
            {{#each informed}}
            - {{party}}
            {{/each}}
            ## Allekirjoitus
            ____
            [ ] Rasti
            Päiväys ::
            """;

    @Test
    void every_mark_becomes_its_element_and_neighbours_stand_together() {
        assertThat(xhtml(letter()))
                .isEqualTo(
                        "<h1 id=\"p0\">Tieto <b>korjattu</b></h1><p>Pyyntö 2.11.2026,<br/>asia 26-1.</p>"
                                + "<h2 id=\"p2\">Korjattu</h2><table class=\"pairs\"><tbody>"
                                + "<tr><th scope=\"row\">Katu</th><td class=\"said\">a → b</td></tr>"
                                + "<tr><th scope=\"row\">Kunta</th><td class=\"said\">c → d</td></tr></tbody></table>"
                                + "<h2 id=\"p5\">Ilmoitettu</h2><ul class=\"items\"><li>Posti</li></ul>"
                                + "<h2 id=\"p7\">Allekirjoitus</h2><div class=\"line\"></div>"
                                + "<ul class=\"boxes\"><li><span class=\"tick\"></span>Rasti</li></ul>"
                                + "<table class=\"pairs form\"><tbody><tr><th scope=\"row\">Päiväys</th><td class=\"blank\"></td></tr></tbody></table>");
    }

    @Test
    void heading_with_no_rows_under_it_is_left_out() {
        assertThat(xhtml(letter().with("informed", List.of()))).doesNotContain("Ilmoitettu");
    }

    @Test
    void days_are_written_as_the_language_writes_them() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        assertThat(List.of(LetterLanguage.values()))
                .extracting(language -> Told.day(language, day))
                .containsExactly("2.11.2026", "2 November 2026", "2.11.2026");
    }

    @Test
    void what_is_not_told_is_refused_by_its_name() {
        assertThat(refusal(letter().with("case", "  "))).containsExactly("case");
        assertThat(refusal(letter().with("items", List.of()))).containsExactly("items");
        assertThat(refusal(letter().with("items", List.of(item("Katu", "a", " ")))))
                .containsExactly("now");
        assertThat(refusal(letter().with("received-on", "2.11.2026"))).containsExactly("received-on");
        assertThat(refusal(new LetterValues())).containsExactly("addressee");
        assertThatThrownBy(() -> new Told(LetterLanguage.FI, new LetterValues()).text("gone"))
                .isInstanceOf(RegisterException.class)
                .hasMessage("letters.refused.not-told");
    }

    @Test
    void what_nobody_asks_for_is_a_mistake_of_the_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completeness.check(LetterKind.RECTIFICATION_DONE, letter().with("secret", "x")))
                .withMessage("Nobody asks for secret");
    }

    @Test
    void values_say_nothing_of_themselves() {
        assertThat(letter().toString()).contains("addressee").doesNotContain("26-1", "Posti");
    }

    /** No value breaks the document, becomes an element, or is read as a placeholder: it comes back as it was told. */
    @Property(tries = 2000)
    void every_value_comes_back_as_text(@ForAll("evil") String value) throws Exception {
        LetterValues told = letter().with("case", "[" + value + "]")
                .with("items", List.of(item("[" + value + "]", value + "]", "[" + value + "]")));
        Element document = parse(xhtml(told));
        assertThat(document.getElementsByTagName("p").item(0).getTextContent().replaceAll("\\s+", " "))
                .isEqualTo("Pyyntö 2.11.2026,asia [" + broken(value) + "].".replaceAll("\\s+", " "));
        assertThat(document.getElementsByTagName("th").item(0).getTextContent().replaceAll("\\s+", " "))
                .isEqualTo("[" + broken(value) + "]");
        assertThat(names(document))
                .isSubsetOf(
                        "letter", "h1", "h2", "b", "p", "br", "table", "tbody", "tr", "th", "td", "ul", "li", "div",
                        "span");
        assertThat(document.getElementsByTagName("tr").getLength()).isEqualTo(2);
    }

    /** The template's own words come back too. */
    @Property(tries = 1000)
    void every_word_of_a_template_comes_back_as_text(@ForAll("evil") String words) throws Exception {
        Template template = Template.read(LetterKind.REQUEST_FORM, "# a\n.." + words.replaceAll("\\R", " "));
        if (!template.faults().isEmpty() || template.pieces().get(1) instanceof Piece.Pair) return;
        Element document = parse(new Prose(new Filled(template, told(new LetterValues()))).xhtml());
        String line = Template.straight(words.replaceAll("\\R", " ")).stripTrailing();
        assertThat(document.getElementsByTagName("p").item(0).getTextContent())
                .isEqualTo(Glyphs.printable(".." + line.replace("**", "")));
    }

    @Provide
    Arbitrary<String> evil() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "{{",
                        "}}",
                        "{{case}}",
                        "{{#each items}}",
                        "{{/each}}",
                        "**",
                        "::",
                        "# ",
                        "\n",
                        "</p>",
                        "<img src=\"http://a/\"/>",
                        "&lt;",
                        "&#0;",
                        "&x;",
                        "]]>",
                        "<![CDATA[",
                        "<!--",
                        "<?x?>",
                        "\u0000",
                        "\u001b",
                        "\u202e",
                        "\ufffe",
                        "\ud83d\ude00",
                        "\ud83d",
                        "\u00e4",
                        "a\u0308",
                        "\u4f60",
                        "$1",
                        "\\",
                        " ",
                        "x")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    /** As text content shows it: a line break is an element and no character. */
    private static String broken(String value) {
        String wrapped = Glyphs.printable("[" + value + "]");
        String inside = wrapped.substring(1, wrapped.length() - 1);
        return inside.replace("\n", "").replaceAll("\\s+", " ");
    }

    private static List<String> names(Element document) {
        var all = document.getElementsByTagName("*");
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getNodeName())
                .distinct()
                .toList();
    }

    private static Element parse(String xhtml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<letter>" + xhtml + "</letter>")))
                .getDocumentElement();
    }

    private static List<Object> refusal(LetterValues values) {
        try {
            Completeness.check(LetterKind.RECTIFICATION_DONE, values);
            return List.of();
        } catch (RegisterException refused) {
            assertThat(refused.key()).isEqualTo("letters.refused.not-told");
            return refused.arguments();
        }
    }

    private static String xhtml(LetterValues values) {
        Completeness.check(LetterKind.RECTIFICATION_DONE, values);
        Template template = Template.read(LetterKind.RECTIFICATION_DONE, BODY);
        assertThat(template.faults()).isEmpty();
        return new Prose(new Filled(template, told(values))).xhtml();
    }

    private static Told told(LetterValues values) {
        return new Told(LetterLanguage.FI, values);
    }

    private static LetterValues letter() {
        return new LetterValues()
                .with("addressee", "Tammiston Pinta Oy\nPL 214\n33101 TAMPERE")
                .with("case", "26-1")
                .with("contact", "tietosuoja@example.com")
                .with("signatory", "A. B.")
                .with("signatory-title", "rekisterin vastuuhenkilö")
                .with("received-on", LocalDate.of(2026, 11, 2))
                .with("items", List.of(item("Katu", "a", "b"), item("Kunta", "c", "d")))
                .with("informed", List.of(new LetterValues().with("party", "Posti")));
    }

    private static LetterValues item(String item, String was, String now) {
        return new LetterValues().with("item", item).with("was", was).with("now", now);
    }
}
