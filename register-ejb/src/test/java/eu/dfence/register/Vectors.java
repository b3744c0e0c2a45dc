package eu.dfence.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/** The test vectors of the domain reference ({@code domain/vectors.json}); every row is a test of its own. */
public final class Vectors {
    private static final JsonNode ALL = read();

    private Vectors() {}

    /** The rows at a path, for example {@code rows("y_tunnus", "valid")}; no such rows is a failure, never an empty list. */
    public static List<JsonNode> rows(String... path) {
        JsonNode node = ALL;
        for (String name : path) {
            node = node.path(name);
        }
        if (!node.isArray() || node.isEmpty()) throw new IllegalArgumentException("No vectors at " + List.of(path));
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    /** For a {@code @TestFactory}: one test per row, named by the row. */
    public static Stream<DynamicTest> each(Consumer<JsonNode> check, String... path) {
        return rows(path).stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check.accept(row)));
    }

    private static JsonNode read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/domain/vectors.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
