package eu.dfence.register.fence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No query crosses a module: not by the name of a table, not by the name of an entity. */
class QueryLintTest {
    private static final Pattern TABLE = Pattern.compile(Stream.of(Schema.shipped())
            .flatMap(schema -> Stream.concat(schema.tables.keySet().stream(), schema.sequences.stream()))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    private static final Pattern QUERY = Pattern.compile("(?is)^\\s*select\\s.*\\sfrom\\s");
    private static final Pattern ENTITY = Pattern.compile("\\b(?:from|join|update|into|new)\\s+([A-Z]\\w*)\\b");

    /** What a module's query may not name, each as {@code table} or {@code Entity}. */
    private static List<String> foreign(String module, String literal, Map<String, String> entities) {
        Stream<String> tables = TABLE.matcher(literal)
                .results()
                .map(MatchResult::group)
                .filter(table -> !Schema.prefix(table).equals(Modules.PREFIXES.get(module)));
        Stream<String> classes = ENTITY.matcher(literal)
                .results()
                .map(found -> found.group(1))
                .filter(name ->
                        entities.containsKey(name) && !entities.get(name).equals(module));
        return Stream.concat(tables, classes).toList();
    }

    private static Map<String, String> entities() {
        Modules modules = new Modules(Modules.ROOT);
        return Fence.SHIPPED.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(Collectors.toMap(
                        JavaClass::getSimpleName, type -> modules.of(type).orElseThrow()));
    }

    private static String moduleOf(Path file) {
        String path = Sources.MODULES.relativize(file).toString().replace('/', '.');
        return Modules.LOOKS_AT.keySet().stream()
                .filter(module -> path.startsWith(module + "."))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    @Test
    void no_module_queries_the_tables_of_another() {
        Map<String, String> entities = entities();
        assertThat(Sources.complaints(
                        Sources.MODULES,
                        ".java",
                        file -> Sources.literals(Sources.text(file)).stream()
                                .flatMap(literal -> foreign(moduleOf(file), literal, entities).stream())
                                .toList()))
                .isEmpty();
    }

    @Test
    void no_screen_queries_any_table() {
        assertThat(Sources.complaints(
                        Sources.SCREENS,
                        ".java",
                        file -> Sources.literals(Sources.text(file)).stream()
                                .filter(literal -> TABLE.matcher(literal).find()
                                        || QUERY.matcher(literal).find())
                                .toList()))
                .isEmpty();
    }

    @Test
    void the_lint_catches_its_planted_faults() {
        Map<String, String> entities = Map.of("Account", "staff", "Order", "orders");
        String java =
                "/* \"staff_account\" */ class A { String a = \"select 1 from staff_account\"; String b = \"\"\"\n  select a from Account a\"\"\";"
                        + "\n // \"join Account\"\n String c = \"select o from Order o where o.text = \\\"x\\\" and 1 = (select 1 from orders_line)\"; }";
        assertThat(Sources.literals(java))
                .flatMap(literal -> foreign("orders", literal, entities))
                .containsExactly("staff_account", "Account");
        assertThat(Sources.literals(java))
                .flatMap(literal -> foreign("staff", literal, entities))
                .containsExactly("orders_line", "Order");
    }

    @Test
    void the_lint_knows_the_entities_there_are() {
        assertThat(entities()).containsEntry("Account", "staff").containsEntry("OrderLine", "orders");
    }
}
