package eu.dfence.register.web.shell;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A code a person can read over the telephone: no letters that sound or look alike. */
final class ReferenceCode {
    private static final String LETTERS = "ABCDEFHJKLMNPRSTUVXY3456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferenceCode() {}

    static boolean is(String text) {
        return text != null && text.matches("[" + LETTERS + "]{4}-[" + LETTERS + "]{4}");
    }

    static String next() {
        String letters = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(each -> LETTERS.substring(each, each + 1))
                .collect(Collectors.joining());
        return letters.substring(0, 4) + "-" + letters.substring(4);
    }
}
