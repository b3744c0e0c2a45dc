package eu.dfence.register.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Folds and unfolds the side bar and returns to the page; a page with a script folds by itself and only tells. */
@WebServlet("/menu")
public class SideMenuServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addCookie(SideMenu.remember(request, request.getParameter("side")));
        response.sendRedirect(Addresses.inside(request.getContextPath(), request.getParameter("to")));
    }
}
