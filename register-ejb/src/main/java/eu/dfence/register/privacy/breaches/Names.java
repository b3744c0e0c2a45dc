package eu.dfence.register.privacy.breaches;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A set of constants in one column, in the order of their type. */
final class Names {
    private static final String COMMA = ",";

    private Names() {}

    static <E extends Enum<E>> String joined(Collection<E> constants) {
        return new TreeSet<>(constants).stream().map(Enum::name).collect(Collectors.joining(COMMA));
    }

    static <E extends Enum<E>> Set<E> split(Class<E> type, String joined) {
        Set<E> constants = EnumSet.noneOf(type);
        Arrays.stream(joined.split(COMMA))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .forEach(constants::add);
        return constants;
    }
}
