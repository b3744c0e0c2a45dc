package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Faces, PrimeFaces and Bean Validation speak no Finnish: every one of their sentences has ours, with the same holes. */
class LibraryMessagesTest {
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}|\\$\\{\\w+");

    @Test
    void faces_speaks_finnish() {
        assertTranslated(
                inServer("jakarta.faces.jar", "jakarta/faces/Messages.properties"),
                ours("/eu/dfence/register/web/Messages_fi.properties"),
                63);
    }

    @Test
    void primefaces_speaks_finnish() {
        assertTranslated(
                read(getClass().getResourceAsStream("/org/primefaces/Messages.properties")),
                ours("/eu/dfence/register/web/Messages_fi.properties"),
                28);
    }

    @Test
    void bean_validation_speaks_finnish() {
        assertTranslated(
                inServer("hibernate-validator.jar", "org/hibernate/validator/ValidationMessages.properties"),
                ours("/ValidationMessages_fi.properties"),
                51);
    }

    @Test
    void our_messages_for_faces_can_be_filled_in() {
        ours("/eu/dfence/register/web/Messages_fi.properties")
                .values()
                .forEach(sentence -> assertThat(
                                new MessageFormat((String) sentence).format(new Object[] {"a", "b", "c"}))
                        .doesNotContain("{"));
    }

    private static void assertTranslated(Properties theirs, Properties finnish, int size) {
        assertThat(theirs).hasSizeGreaterThanOrEqualTo(size);
        assertThat(finnish.keySet()).containsAll(theirs.keySet());
        theirs.stringPropertyNames()
                .forEach(key -> assertThat(holes(theirs.getProperty(key)))
                        .as(key)
                        .containsAll(holes(finnish.getProperty(key))));
    }

    private static Set<String> holes(String sentence) {
        return HOLE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties ours(String path) {
        return read(LibraryMessagesTest.class.getResourceAsStream(path));
    }

    /** A library's English as it lies in the server that ships. */
    private static Properties inServer(String jar, String path) {
        try (InputStream server = Files.newInputStream(server());
                ZipInputStream runtime = at(new ZipInputStream(server), "MICRO-INF/runtime/" + jar)) {
            return read(at(new ZipInputStream(runtime), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path server() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.contains("payara-micro"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private static ZipInputStream at(ZipInputStream zip, String path) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(path)) {
                return zip;
            }
        }
        throw new IllegalStateException(path + " is not there");
    }

    private static Properties read(InputStream file) {
        try (InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
