package eu.dfence.register.web.find;

import java.util.Locale;

/**
 * One line of the answer. The words around the typed part stand apart, so that the page can mark it.
 *
 * @param group key of the group's heading
 * @param path page it opens, from the application's base
 * @param more small text beside it, or empty
 */
public record Hit(String group, String icon, String before, String typed, String after, String more, String path) {
    static Hit of(String group, String icon, String text, String typed, String more, String path) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        if (typed.isEmpty() || at < 0 || at + typed.length() > text.length()) {
            return new Hit(group, icon, text, "", "", more, path);
        }
        int end = at + typed.length();
        return new Hit(group, icon, text.substring(0, at), text.substring(at, end), text.substring(end), more, path);
    }
}
