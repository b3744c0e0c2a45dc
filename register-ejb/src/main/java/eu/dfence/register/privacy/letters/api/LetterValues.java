package eu.dfence.register.privacy.letters.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one letter, or one row of it, is told. Says nothing of itself in a log. */
public final class LetterValues {
    private final Map<String, Object> values = new LinkedHashMap<>();

    public LetterValues with(String name, String text) {
        return put(name, text);
    }

    public LetterValues with(String name, LocalDate day) {
        return put(name, day);
    }

    public LetterValues with(String name, List<LetterValues> rows) {
        return put(name, rows == null ? null : List.copyOf(rows));
    }

    private LetterValues put(String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** The text of that name; a text of nothing but spaces is none. */
    public Optional<String> text(String name) {
        return of(name, String.class).filter(text -> !text.isBlank());
    }

    public Optional<LocalDate> day(String name) {
        return of(name, LocalDate.class);
    }

    public Optional<List<LetterValues>> rows(String name) {
        return of(name, List.class)
                .map(rows ->
                        ((List<?>) rows).stream().map(LetterValues.class::cast).toList());
    }

    private <T> Optional<T> of(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).filter(type::isInstance).map(type::cast);
    }

    @Override
    public String toString() {
        return "LetterValues" + values.keySet();
    }
}
