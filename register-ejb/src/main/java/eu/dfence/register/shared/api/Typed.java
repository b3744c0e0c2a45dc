package eu.dfence.register.shared.api;

import java.util.regex.Pattern;

/** What people type or paste: spaces of every kind stand between the groups of a number and mean nothing. */
public final class Typed {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f\\ufeff]+");

    private Typed() {}

    /** {@link #compact} in capitals; only a to z become capitals, so that no foreign letter passes for a Latin one. */
    public static String code(String typed) {
        StringBuilder code = new StringBuilder(compact(typed));
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= 'a' && c <= 'z') code.setCharAt(i, (char) (c - 'a' + 'A'));
        }
        return code.toString();
    }

    /** Without any space, ordinary, no-break or narrow; nothing typed is the empty text. */
    public static String compact(String typed) {
        return typed == null ? "" : SPACE.matcher(typed).replaceAll("");
    }
}
