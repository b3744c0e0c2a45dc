package eu.dfence.register.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers how somebody likes the screens and returns to the page; a page with a script changes by itself and only tells. */
@WebServlet("/habits")
public class HabitsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Habits.remember(request).forEach(response::addCookie);
        response.sendRedirect(Addresses.inside(request.getContextPath(), request.getParameter("to")));
    }
}
