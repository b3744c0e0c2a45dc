package eu.dfence.register.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How somebody likes the screens: the browser remembers each habit in a cookie of its own, and nothing else stands in it. */
@Named("habits")
@RequestScoped
public class Habits {
    private static final int YEAR = 365 * 24 * 60 * 60;

    /** What can be wished, by the cookie's name, which is the form field's too; anything else is the usual. */
    private static final Map<String, Set<String>> WISHES =
            Map.of("side", Set.of("folded"), "rows", Set.of("tight", "roomy"));

    @Inject
    HttpServletRequest request;

    /** Whether the side bar is folded to its icons. */
    public boolean isFolded() {
        return wish("side") != null;
    }

    /** Rows of 32 pixels ({@code tight}) or 40 ({@code roomy}) in every table, or null for what suits each table. */
    public String getRows() {
        return wish("rows");
    }

    private String wish(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(each -> each.getName().equals(name) && WISHES.get(name).contains(each.getValue()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The cookies for what this form wishes. */
    static Stream<Cookie> remember(HttpServletRequest request) {
        return WISHES.keySet().stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> cookie(request, name, request.getParameter(name)));
    }

    private static Cookie cookie(HttpServletRequest request, String name, String wanted) {
        boolean usual = !WISHES.get(name).contains(wanted);
        Cookie cookie = new Cookie(name, usual ? "" : wanted);
        cookie.setMaxAge(usual ? 0 : YEAR);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
