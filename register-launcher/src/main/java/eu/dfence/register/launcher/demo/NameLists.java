package eu.dfence.register.launcher.demo;

import java.util.List;

/** The lists the demo names are made of, for whoever needs many names. */
public final class NameLists {
    private NameLists() {}

    public static List<String> given() {
        return distinct(List.of(Names.WOMEN, Names.MEN, Names.SWEDISH_WOMEN, Names.SWEDISH_MEN));
    }

    public static List<String> families() {
        return distinct(List.of(Names.LAST, Names.SWEDISH_LAST));
    }

    public static List<String> trades() {
        return Names.TRADES;
    }

    private static List<String> distinct(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).distinct().toList();
    }
}
