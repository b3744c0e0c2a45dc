package eu.dfence.register.privacy.breaches;

import eu.dfence.register.shared.api.RegisterException;

/** What people write into a field: stripped, and nothing when it is blank. */
final class Written {
    private Written() {}

    /** @throws RegisterException {@code breaches.refused.too-long} */
    static String optional(String typed, int longest) {
        if (typed == null || typed.isBlank()) return null;
        String text = typed.strip();
        if (text.length() > longest) throw new RegisterException("breaches.refused.too-long", longest);
        return text;
    }

    /** @throws RegisterException with the key when nothing is written */
    static String needed(String typed, int longest, String refusal) {
        String text = optional(typed, longest);
        if (text == null) throw new RegisterException(refusal);
        return text;
    }
}
