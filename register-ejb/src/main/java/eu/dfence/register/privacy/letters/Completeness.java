package eu.dfence.register.privacy.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterValues;
import eu.dfence.register.privacy.letters.api.Placeholder;
import eu.dfence.register.shared.api.RegisterException;
import java.util.List;

/** Holds what is told against what a kind of letter asks: all of it, of the right sort, and nothing else. */
final class Completeness {
    private Completeness() {}

    /**
     * @throws RegisterException {@code letters.refused.not-told} with the name of what is missing, whether this template
     *     names it or not: a later template may
     * @throws IllegalArgumentException when something is told that letters of this kind do not ask
     */
    static void check(LetterKind kind, LetterValues values) {
        check(kind.asked(), values);
    }

    private static void check(List<Placeholder> asked, LetterValues values) {
        for (String name : values.names()) {
            if (asked.stream().noneMatch(each -> each.name().equals(name))) {
                throw new IllegalArgumentException("Nobody asks for " + name);
            }
        }
        for (Placeholder each : asked) {
            if (!isTold(each, values)) throw new RegisterException("letters.refused.not-told", each.name());
            if (each.repeats()) {
                values.rows(each.name()).orElseThrow().forEach(row -> check(each.fields(), row));
            }
        }
    }

    private static boolean isTold(Placeholder asked, LetterValues values) {
        return switch (asked.sort()) {
            case TEXT -> values.text(asked.name()).isPresent();
            case DAY -> values.day(asked.name()).isPresent();
            case ROWS -> values.rows(asked.name()).isPresent();
            case SOME_ROWS ->
                values.rows(asked.name()).filter(rows -> !rows.isEmpty()).isPresent();
        };
    }
}
