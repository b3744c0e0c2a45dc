package eu.dfence.register.privacy.notice.api;

import java.io.Serializable;
import java.util.List;

/**
 * What the notice says in one clause.
 *
 * @param lines paragraphs; one that begins with {@link #ITEM} is an item of a list
 */
public record Passage(Clause clause, String heading, List<String> lines) implements Serializable {
    public static final String ITEM = "- ";

    public Passage {
        lines = List.copyOf(lines);
    }

    /** A line as it is read. @param item whether it is one of a list */
    public record Line(boolean item, String text) implements Serializable {}

    public List<Line> said() {
        return lines.stream()
                .map(line ->
                        line.startsWith(ITEM) ? new Line(true, line.substring(ITEM.length())) : new Line(false, line))
                .toList();
    }

    /** The whole of it, line by line. */
    public String body() {
        return String.join("\n", lines);
    }
}
