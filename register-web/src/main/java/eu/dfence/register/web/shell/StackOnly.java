package eu.dfence.register.web.shell;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An exception without its messages, which may hold what a person typed or what the database found. */
final class StackOnly {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 40;

    private StackOnly() {}

    static String of(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(StackOnly::one)
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String one(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(LONGEST)
                .map(each -> System.lineSeparator() + "    at " + each)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
