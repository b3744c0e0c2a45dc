package eu.dfence.register.privacy.letters.api;

import java.io.Serializable;
import java.util.List;

/**
 * What a kind of letter must be told.
 *
 * @param name as it stands between the braces
 * @param obligatory whether the law wants it on the paper: a template without it is refused
 * @param fields what each row of {@link Sort#ROWS} and {@link Sort#SOME_ROWS} tells; otherwise none
 */
public record Placeholder(String name, Sort sort, boolean obligatory, List<Placeholder> fields)
        implements Serializable {
    public enum Sort {
        /** Words; a line break in them stays one. */
        TEXT,
        /** A day, written as the letter's language writes it. */
        DAY,
        /** Any number of rows, also none. */
        ROWS,
        /** At least one row. */
        SOME_ROWS
    }

    public Placeholder {
        fields = List.copyOf(fields);
    }

    public boolean repeats() {
        return sort == Sort.ROWS || sort == Sort.SOME_ROWS;
    }

    static Placeholder text(String name) {
        return new Placeholder(name, Sort.TEXT, false, List.of());
    }

    static Placeholder day(String name) {
        return new Placeholder(name, Sort.DAY, false, List.of());
    }

    static Placeholder rows(String name, Placeholder... fields) {
        return new Placeholder(name, Sort.ROWS, false, List.of(fields));
    }

    static Placeholder some(String name, Placeholder... fields) {
        return new Placeholder(name, Sort.SOME_ROWS, false, List.of(fields));
    }

    Placeholder byLaw() {
        return new Placeholder(name, sort, true, fields);
    }
}
