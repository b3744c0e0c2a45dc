package eu.dfence.register.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The two languages of the screens. A locale comes from these constants only and never from what a browser sent:
 * PrimeFaces writes the locale into a script without escaping it.
 */
final class Languages {
    static final String PARAMETER = "screen-language";
    static final Locale FINNISH = Locale.forLanguageTag("fi");
    static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<Locale> ALL = List.of(FINNISH, ENGLISH);

    private Languages() {}

    /** The language called so, or null when there is none. */
    static Locale named(String name) {
        return ALL.stream()
                .filter(each -> each.getLanguage().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Chosen in this session, else the account's, else the first of the browser's that there is, else Finnish. */
    static Locale of(HttpServletRequest request, String account) {
        Locale chosen = chosen(request);
        if (chosen != null) {
            return chosen;
        }
        Locale own = named(account);
        return own != null ? own : ofBrowser(request);
    }

    static void choose(HttpServletRequest request, Locale language) {
        request.getSession().setAttribute(PARAMETER, language.getLanguage());
    }

    /** Error pages speak the language of the page before them. */
    static void remember(HttpServletRequest request, Locale language) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(PARAMETER) == null) {
            session.setAttribute(PARAMETER, language.getLanguage());
        }
    }

    private static Locale chosen(HttpServletRequest request) {
        Locale posted = "POST".equals(request.getMethod()) ? named(request.getParameter(PARAMETER)) : null;
        if (posted != null) {
            choose(request, posted);
            return posted;
        }
        HttpSession session = request.getSession(false);
        return session == null ? null : named((String) session.getAttribute(PARAMETER));
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(each -> named(each.getLanguage()))
                .filter(each -> each != null)
                .findFirst()
                .orElse(FINNISH);
    }
}
