package eu.dfence.register.fence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The schema as the migrations lay it: tables with their columns, sequences, and who points at whom. */
final class Schema {
    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$");
    private static final Pattern TABLE =
            Pattern.compile("create\\s+table\\s+(\\w+)\\s*\\((.*?)\\n\\)[^;]*;", Pattern.DOTALL);
    private static final Pattern SEQUENCE = Pattern.compile("create\\s+sequence\\s+(\\w+)");
    private static final Pattern COLUMN = Pattern.compile(
            "(?m)^\\s*(?!primary\\b|unique\\b|index\\b|key\\b|constraint\\b|foreign\\b|check\\b)(\\w+)\\s+(\\w+(?:\\([0-9, ]+\\))?)(.*)$");
    private static final Pattern ALTERED = Pattern.compile("alter\\s+table\\s+(\\w+)\\s+(add\\b[^;]*);");
    private static final Pattern ADDED = Pattern.compile("\\badd\\s+(?:column\\s+)?");
    private static final Pattern REFERENCE = Pattern.compile("references\\s+(\\w+)");

    /** @param type as written, for example {@code decimal(12,2)} */
    record Column(String name, String type, boolean nullable) {}

    final Map<String, Map<String, Column>> tables = new LinkedHashMap<>();
    final Set<String> sequences = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    Schema(String sql) {
        String said = COMMENT.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll("");
        SEQUENCE.matcher(said).results().forEach(found -> sequences.add(found.group(1)));
        TABLE.matcher(said).results().forEach(found -> columns(found.group(1), found.group(2)));
        ALTERED.matcher(said).results().forEach(this::added);
        sequences.stream()
                .filter(name -> prefix(name).isEmpty())
                .forEach(name -> faults.add(name + " belongs to no module"));
        if (TABLE.matcher(said).replaceAll("").contains("foreign key"))
            faults.add("a foreign key stands apart from its table");
    }

    static Schema shipped() {
        return new Schema(Sources.files(Sources.MIGRATIONS, ".sql").stream()
                .map(Sources::text)
                .collect(Collectors.joining("\n")));
    }

    /** What is wrong with it, in words. */
    List<String> faults() {
        return faults;
    }

    /** The prefix of the module whose table it is, or the empty text. */
    static String prefix(String name) {
        return Modules.PREFIXES.values().stream()
                .filter(name::startsWith)
                .findFirst()
                .orElse("");
    }

    /** What a later migration adds, each column on a line of its own as in a table. */
    private void added(MatchResult altered) {
        columns(altered.group(1), ADDED.matcher(altered.group(2)).replaceAll("\n"));
    }

    private void columns(String name, String body) {
        if (prefix(name).isEmpty()) faults.add(name + " belongs to no module");
        Map<String, Column> columns = tables.computeIfAbsent(name, absent -> new LinkedHashMap<>());
        COLUMN.matcher(body).results().forEach(found -> {
            Column column =
                    new Column(found.group(1), found.group(2), !found.group(3).contains("not null"));
            columns.put(column.name(), column);
            if (column.type().startsWith("timestamp"))
                faults.add(name + "." + column.name() + " is a timestamp and ends in 2038");
            if (column.type().matches("float|double|real")) faults.add(name + "." + column.name() + " is inexact");
        });
        REFERENCE
                .matcher(body)
                .results()
                .filter(found -> !prefix(found.group(1)).equals(prefix(name)))
                .forEach(found -> faults.add(name + " points at " + found.group(1) + " of another module"));
    }
}
