package eu.dfence.register.shared.api;

import java.util.regex.Pattern;

/** What people type or paste: spaces of every kind stand between the groups of a number and mean nothing. */
public final class Typed {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f\\ufeff]+");

    private Typed() {}

    /** Without any space, ordinary, no-break or narrow; nothing typed is the empty text. */
    public static String compact(String typed) {
        return typed == null ? "" : SPACE.matcher(typed).replaceAll("");
    }
}
