package eu.dfence.register.web.signin;

import java.util.Set;

/** What needs no rights: what a page is dressed with, and the pages before the register opens. None of it shows data. */
final class OpenToAll {
    private static final Set<String> PAGES =
            Set.of(UndertakingGate.UNDERTAKING, UndertakingGate.PASSWORD, "/signin.xhtml", "/signout", "/language");

    private OpenToAll() {}

    /** Style, script, font, picture, and the privacy notice: served without asking who calls. */
    static boolean asset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource") || path.equals("/notice");
    }

    static boolean page(String path) {
        return asset(path) || PAGES.contains(path) || path.startsWith("/errors/");
    }
}
