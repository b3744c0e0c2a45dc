package eu.dfence.register.it.container;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where each runner of a {@link Race} comes in. */
@WebServlet("/race")
public class RaceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Callers callers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            if (request.getParameter("user") != null) {
                callers.signIn(request.getParameter("user"));
            } else {
                Race.running().run(Integer.parseInt(request.getParameter("runner")));
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
