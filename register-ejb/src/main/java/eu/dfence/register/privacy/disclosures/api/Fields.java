package eu.dfence.register.privacy.disclosures.api;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns as they are kept: their names, apart by commas, in their order. */
public final class Fields {
    private static final String CARE_OF = "c/o ";

    private Fields() {}

    public static String text(Collection<Field> fields) {
        return fields.stream().distinct().sorted().map(Field::name).collect(Collectors.joining(","));
    }

    public static Set<Field> of(String text) {
        return Stream.of(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Field::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /**
     * What a letter to somebody tells: who it is, the lines of the address field, and what it is about.
     *
     * @param addressField as {@code customers.api.Correspondence} gives it: name, care of, street, post town, country; or a name and where the
     *     person wants the letter, in one line
     */
    public static Set<Field> letter(List<String> addressField, Field... about) {
        Set<Field> fields = EnumSet.of(Field.NAME, about);
        List<String> lines = addressField.stream()
                .skip(1)
                .filter(line -> !line.startsWith(CARE_OF))
                .toList();
        if (lines.size() + 1 < addressField.size()) fields.add(Field.CARE_OF);
        if (lines.size() == 1 && lines.get(0).contains("@")) fields.add(Field.EMAIL);
        else if (!lines.isEmpty()) fields.addAll(EnumSet.of(Field.STREET, Field.POSTAL_CODE, Field.CITY));
        if (lines.size() > 2) fields.add(Field.COUNTRY);
        return fields;
    }
}
