package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.disclosures.api.Field;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns as they are kept: their names, apart by commas, in their order. */
final class Fields {
    private Fields() {}

    static String text(Collection<Field> fields) {
        return fields.stream().distinct().sorted().map(Field::name).collect(Collectors.joining(","));
    }

    static Set<Field> of(String text) {
        return Stream.of(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Field::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }
}
