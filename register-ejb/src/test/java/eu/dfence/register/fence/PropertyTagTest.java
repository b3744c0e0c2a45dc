package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** jqwik skips a property that carries a JUnit tag, and says so to nobody: such a test cannot fail. */
class PropertyTagTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TAGGED =
            Pattern.compile("@Property\\b[^\\n]*\\n(?:\\s*@[\\w.]+[^\\n]*\\n)*?\\s*@Tag\\(");

    private static boolean skipped(String source) {
        return source.contains("import org.junit.jupiter.api.Tag;")
                && TAGGED.matcher(source).find();
    }

    @Test
    void no_property_is_skipped_for_its_tag() {
        List<Path> files = Sources.files(TESTS, ".java");
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files.stream().filter(file -> skipped(Sources.text(file)))).isEmpty();
    }

    @Test
    void a_planted_one_is_found() {
        String tagged = "import org.junit.jupiter.api.Tag;\n    @Property(tries = 9)\n    @Other\n    @Tag(\"R-1\")\n";
        assertThat(skipped(tagged)).isTrue();
        assertThat(skipped(tagged.replace("@Tag", "@net.jqwik.api.Tag"))).isFalse();
        assertThat(skipped(tagged.replace("org.junit.jupiter", "net.jqwik"))).isFalse();
    }
}
