package eu.dfence.register.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Whether the side bar is folded to its icons. The browser remembers that in a cookie, and nothing else stands in it. */
@Named("sideMenu")
@RequestScoped
public class SideMenu {
    private static final String COOKIE = "side";
    private static final String FOLDED = "folded";
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Inject
    HttpServletRequest request;

    public boolean isFolded() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .anyMatch(
                        each -> each.getName().equals(COOKIE) && each.getValue().equals(FOLDED));
    }

    /** What the browser is to remember: {@code folded}, or anything else for open. */
    static Cookie remember(HttpServletRequest request, String wanted) {
        Cookie cookie = new Cookie(COOKIE, FOLDED);
        cookie.setMaxAge(FOLDED.equals(wanted) ? YEAR : 0);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
