package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page may say: each would let markup in, go round the content security policy, or skip validation. */
class PageLintTest {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "unescaped output", Pattern.compile("\\sescape\\s*=\\s*[\"'](?!true)"),
            "f:ajax", Pattern.compile("<\\w+:ajax\\b(?<!<p:ajax)"),
            "inline handler", Pattern.compile("\\son(?!e\\b|ly\\b)[a-zA-Z]+\\s*=\\s*[\"']"),
            "immediate", Pattern.compile("\\simmediate\\s*=\\s*[\"'](?!false)"),
            "inline style", Pattern.compile("\\sstyle\\s*=\\s*[\"']"),
            "inline script", Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>|\\shref\\s*=\\s*[\"']javascript:"),
            "inline style sheet", Pattern.compile("<style\\b"),
            "include by expression",
                    Pattern.compile("<ui:(?:include|composition|decorate)[^>]*\\s(?:src|template)=\"[^\"]*#\\{"));

    private static List<String> faults(String page) {
        String said = COMMENT.matcher(page).replaceAll("");
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(said).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    @TestFactory
    @Tag("R-57")
    Stream<DynamicTest> no_page_says_what_is_forbidden() {
        return Sources.files(Sources.PAGES, ".xhtml").stream()
                .map(page -> DynamicTest.dynamicTest(
                        Sources.PAGES.relativize(page).toString(),
                        () -> assertThat(faults(Sources.text(page))).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unescaped output|<h:outputText value=\"#{x}\" escape=\"false\"/>",
                "unescaped output|<h:outputText escape='#{x}' />",
                "f:ajax|<h:inputText><f:ajax render=\"a\"/></h:inputText>",
                "inline handler|<h:commandLink onclick=\"go()\"/>",
                "inline handler|<p:dialog\n  onHide=\"go()\"/>",
                "immediate|<h:commandButton immediate=\"true\"/>",
                "inline style|<div style=\"color:red\"/>",
                "inline script|<script type=\"text/javascript\">go()</script>",
                "inline script|<a href=\"javascript:go()\">x</a>",
                "inline style sheet|<style>a{}</style>",
                "include by expression|<ui:include src=\"#{param.page}\"/>"
            })
    void the_lint_catches_its_planted_fault(String planted) {
        String[] parts = planted.split("\\|", 2);
        assertThat(faults(parts[1])).containsExactly(parts[0]);
    }

    @Test
    void the_lint_lets_pass_what_is_right() {
        assertThat(
                        faults(
                                "<!-- style=\"x\" --><h:outputText styleClass=\"a\" escape=\"true\" only=\"1\"/><p:ajax event=\"x\"/>"
                                        + "<script src=\"a.js\" defer=\"defer\"></script><ui:include src=\"/WEB-INF/a.xhtml\"/>"))
                .isEmpty();
    }

    private static final Pattern NAMED = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern ROW = Pattern.compile("\\svar=\"(\\w+)\"");

    private static List<String> rowsNamedLike(Set<String> beans, String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> row.group(1))
                .filter(beans::contains)
                .toList();
    }

    /** Expressions ask CDI before they ask the loop, so the bean would answer instead of the row. */
    @Test
    void no_row_takes_the_name_of_a_bean() {
        Set<String> beans = Sources.files(Sources.SCREENS, ".java").stream()
                .flatMap(file -> NAMED.matcher(Sources.text(file)).results())
                .map(named -> named.group(1))
                .collect(Collectors.toSet());
        assertThat(beans).contains("shell");
        assertThat(Sources.complaints(Sources.PAGES, ".xhtml", page -> rowsNamedLike(beans, Sources.text(page))))
                .isEmpty();
        assertThat(rowsNamedLike(beans, "<ui:repeat value=\"#{all}\" var=\"shell\">"))
                .containsExactly("shell");
    }

    private static final Pattern CHOICE = Pattern.compile("<c:(?!if test=\"#\\{(?:not )?(?:empty )?\\w+\\}\")");
    private static final Pattern ONLY_READ = Pattern.compile("<(?:r:page|r:plain|f:view)\\b[^>]*\\stransient=\"true\"");

    /** Only the attributes of a tag may be asked while a page is built: they are the page's own words. */
    private static boolean choosesWhileBuilt(boolean part, String page) {
        String said = COMMENT.matcher(page).replaceAll("");
        return (part || ONLY_READ.matcher(said).find()) && CHOICE.matcher(said).find();
    }

    /** It is built once and written for everybody (web.shell.BuiltPages): what it chose for one, it would show to all. */
    @Test
    @Tag("R-57")
    void a_page_that_is_only_read_chooses_nothing_while_it_is_built() {
        assertThat(Sources.files(Sources.PAGES, ".xhtml"))
                .filteredOn(page -> choosesWhileBuilt(page.toString().contains("WEB-INF"), Sources.text(page)))
                .isEmpty();
        assertThat(Sources.files(Sources.PAGES, ".xhtml"))
                .filteredOn(page -> ONLY_READ.matcher(Sources.text(page)).find())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r:page title=\"a\" transient=\"true\"><c:if test=\"#{shell.may('staff')}\">x</c:if></r:page>",
                "<f:view transient=\"true\"><c:choose><c:when test=\"#{x}\">x</c:when></c:choose></f:view>",
                "<r:page transient=\"true\"><c:forEach items=\"#{x}\" var=\"y\">x</c:forEach></r:page>"
            })
    void a_choice_planted_in_a_page_that_is_only_read_is_caught(String planted) {
        assertThat(choosesWhileBuilt(false, planted)).isTrue();
        assertThat(choosesWhileBuilt(false, planted.replace(" transient=\"true\"", "")))
                .isFalse();
    }
}
