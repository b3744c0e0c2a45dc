package eu.dfence.register.customers;

import eu.dfence.register.shared.api.PlainRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A native statement that grows with its arguments; what was typed is always an argument. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /** @param piece with one {@code ?} for each argument */
    Sql add(String piece, Object... more) {
        if (piece.chars().filter(mark -> mark == '?').count() != more.length) {
            throw new IllegalArgumentException("one argument for each mark");
        }
        text.append(piece);
        Collections.addAll(arguments, more);
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        arguments.addAll(other.arguments);
        return this;
    }

    Stream<Cells> rows(PlainRows database) {
        return database.of(text.toString(), arguments.toArray()).stream().map(Cells::new);
    }
}
