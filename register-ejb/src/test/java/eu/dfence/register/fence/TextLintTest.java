package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence the register can say stands in both languages. */
class TextLintTest {
    private static final Pattern IN_PAGE = Pattern.compile("\\bt\\['([^']+)'(\\s*\\])?");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:new RegisterException|Texts\\.of)\\(\\s*\"([^\"]+)\"(\\s*[,)])?");
    private static final Pattern FORMAT = Pattern.compile("new FormatRefusal\\(\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (StringReader in = new StringReader(Sources.text(Sources.TEXTS.resolve(name)))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> doubled(String bundle) {
        List<String> keys = bundle.lines()
                .filter(line -> line.matches("[^#\\s][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        return keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .distinct()
                .toList();
    }

    /** What is wrong with a pair of bundles, in words. */
    private static Stream<String> faults(Properties finnish, Properties english) {
        Set<String> all = new TreeSet<>(finnish.stringPropertyNames());
        all.addAll(english.stringPropertyNames());
        return all.stream().flatMap(key -> faults(key, finnish.getProperty(key), english.getProperty(key)));
    }

    private static Stream<String> faults(String key, String finnish, String english) {
        if (finnish == null || english == null) return Stream.of(key + " stands in one language only");
        return Stream.of(
                        finnish.isBlank() || english.isBlank() ? key + " is empty" : "",
                        (finnish + english).contains("'")
                                ? key + " has a straight apostrophe, which message formats swallow"
                                : "",
                        arguments(finnish).equals(arguments(english))
                                ? ""
                                : key + " has other arguments in the other language")
                .filter(fault -> !fault.isEmpty());
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Keys a text asks for that no sentence answers; one put together at run time needs at least one that begins so. */
    private static List<String> unanswered(Pattern asking, String text, Properties sentences) {
        return asking.matcher(text)
                .results()
                .filter(asked -> !answered(asked, sentences))
                .map(asked -> asked.group(1))
                .toList();
    }

    private static boolean answered(MatchResult asked, Properties sentences) {
        return asked.group(2) != null
                ? sentences.containsKey(asked.group(1))
                : sentences.stringPropertyNames().stream().anyMatch(key -> key.startsWith(asked.group(1)));
    }

    @Test
    void both_languages_say_the_same() {
        assertThat(faults(bundle("Texts_fi.properties"), bundle("Texts_en.properties")))
                .isEmpty();
    }

    @Test
    void no_key_stands_twice_and_no_sentence_is_empty() {
        assertThat(Sources.files(Sources.TEXTS, ".properties")).allSatisfy(file -> {
            assertThat(doubled(Sources.text(file))).isEmpty();
            assertThat(bundle(file.getFileName().toString()).values())
                    .allMatch(sentence -> !sentence.toString().isBlank());
        });
    }

    @Test
    void every_sentence_a_page_asks_for_is_there() {
        Properties sentences = bundle("Texts_fi.properties");
        assertThat(Sources.complaints(
                        Sources.PAGES, ".xhtml", page -> unanswered(IN_PAGE, Sources.text(page), sentences)))
                .isEmpty();
    }

    @Test
    void every_sentence_the_code_asks_for_is_there() {
        Properties sentences = bundle("Texts_fi.properties");
        assertThat(Stream.of(Sources.MODULES, Sources.SCREENS)
                        .flatMap(folder -> Sources.complaints(
                                folder, ".java", file -> unanswered(IN_JAVA, Sources.text(file), sentences))
                                .stream()))
                .isEmpty();
    }

    @Test
    void every_fault_of_every_format_has_its_sentence() {
        Properties sentences = bundle("Texts_fi.properties");
        assertThat(Sources.files(Sources.MODULES, ".java").stream()
                        .filter(file -> FORMAT.matcher(Sources.text(file)).find()))
                .hasSizeGreaterThan(8)
                .allSatisfy(file -> assertThat(sentences.stringPropertyNames()).containsAll(faultKeys(file)));
    }

    private static List<String> faultKeys(Path file) {
        String format = FORMAT.matcher(Sources.text(file))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String type =
                Sources.MODULES.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            Class<?> faults = Class.forName(Modules.ROOT + "." + type + "$Fault");
            return Arrays.stream(faults.getEnumConstants())
                    .map(fault -> format + "."
                            + fault.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_lint_catches_its_planted_faults() {
        Properties finnish = new Properties();
        Properties english = new Properties();
        finnish.putAll(Map.of("a", "yksi", "b", " ", "c", "{0} ja {1}", "d", "kolme", "e.one", "x"));
        english.putAll(Map.of("b", "two", "c", "{0}", "d", "it's", "e.one", "y"));
        assertThat(faults(finnish, english)).hasSize(4);
        assertThat(doubled("a=1\n# a=2\nb=1\na=3\n")).containsExactly("a");
        assertThat(unanswered(IN_PAGE, "#{t['a']} #{t['gone']} #{t['e.'.concat(x)]} #{t['f.' += x]}", finnish))
                .containsExactly("gone", "f.");
        assertThat(unanswered(
                        IN_JAVA,
                        "new RegisterException(\"gone\", 1) Texts.of(\"a\") Texts.of(\"e.\" + x) new RegisterException(\"f.\" + x)",
                        finnish))
                .containsExactly("gone", "f.");
    }
}
