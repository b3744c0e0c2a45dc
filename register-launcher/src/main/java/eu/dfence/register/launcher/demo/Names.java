package eu.dfence.register.launcher.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Common Finnish and Swedish-Finnish names of {@code names.csv}, put together at random: nobody in particular. */
final class Names {
    private static final Map<String, List<String>> LISTS = read();

    static final List<String> WOMEN = list("WOMEN");
    static final List<String> MEN = list("MEN");
    static final List<String> LAST = list("LAST");
    static final List<String> SWEDISH_WOMEN = list("SWEDISH_WOMEN");
    static final List<String> SWEDISH_MEN = list("SWEDISH_MEN");
    static final List<String> SWEDISH_LAST = list("SWEDISH_LAST");
    static final List<String> PLACES = list("PLACES");
    static final List<String> TRADES = list("TRADES");
    static final List<String> TREES = list("TREES");
    static final List<String> TITLES = list("TITLES");

    private Names() {}

    /** One in four has two given names. */
    static String given(Chance chance, boolean swedish, boolean woman) {
        String first = chance.favouring(swedish ? (woman ? SWEDISH_WOMEN : SWEDISH_MEN) : (woman ? WOMEN : MEN));
        String second = chance.of(woman ? WOMEN : MEN);
        return chance.in(25) && !first.equals(second) ? first + " " + second : first;
    }

    static String family(Chance chance, boolean swedish, boolean woman) {
        String family = chance.favouring(swedish ? SWEDISH_LAST : LAST);
        String before = single(chance.of(LAST));
        return woman && chance.in(4) && !before.equals(single(family)) ? before + "-" + single(family) : family;
    }

    static String swedishOrganisation(Chance chance) {
        String last = chance.of(SWEDISH_LAST);
        return chance.of(List.of("Ab " + last + " Oy", last + " Bygg Ab", "Oy " + last + " & Co Ab", "Tmi " + last));
    }

    static String organisation(Chance chance) {
        String last = single(chance.favouring(LAST));
        String trade = chance.of(TRADES);
        return switch (chance.between(0, 9)) {
            case 0, 1, 2, 3 -> chance.of(PLACES) + " " + trade + " Oy";
            case 4, 5 -> trade + " " + last + " Oy";
            case 6 -> trade + " " + last + " Ky";
            case 7 -> "Tmi " + chance.of(chance.in(50) ? WOMEN : MEN) + " " + last;
            case 8 -> "As Oy " + chance.of(PLACES) + " " + chance.of(TREES);
            default -> chance.of(PLACES) + " Yrittäjät ry";
        };
    }

    private static String single(String family) {
        return family.replaceAll("-.*", "");
    }

    private static List<String> list(String name) {
        return LISTS.get(name);
    }

    private static Map<String, List<String>> read() {
        try (InputStream file = Names.class.getResourceAsStream("names.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", 2))
                    .collect(Collectors.groupingBy(
                            row -> row[0], Collectors.mapping(row -> row[1], Collectors.toUnmodifiableList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
