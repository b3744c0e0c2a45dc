package eu.dfence.register.fence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own texts, for what no class file tells: SQL, pages, sentences. */
final class Sources {
    static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    static final Path MODULES = PROJECT.resolve("register-ejb/src/main/java/eu/dfence/register");
    static final Path SCREENS = PROJECT.resolve("register-web/src/main/java");
    static final Path PAGES = PROJECT.resolve("register-web/src/main/webapp");
    static final Path TEXTS = PROJECT.resolve("register-web/src/main/resources/eu/dfence/register/web");
    static final Path MIGRATIONS = PROJECT.resolve("config/db/migration");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private Sources() {}

    /** Every file below, by the end of its name; none is a mistake in the path, not a clean house. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) throw new IllegalStateException("no " + ending + " below " + folder);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The string literals of a Java source, text blocks too. */
    static List<String> literals(String java) {
        return LITERAL.matcher(COMMENT.matcher(java).replaceAll(""))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    /** What a lint complains of below a folder, each with the file it stands in. */
    static List<String> complaints(Path folder, String ending, Function<Path, List<String>> lint) {
        return files(folder, ending).stream()
                .flatMap(
                        file -> lint.apply(file).stream().map(complaint -> PROJECT.relativize(file) + ": " + complaint))
                .toList();
    }
}
