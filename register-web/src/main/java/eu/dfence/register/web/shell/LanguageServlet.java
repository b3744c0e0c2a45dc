package eu.dfence.register.web.shell;

import eu.dfence.register.staff.api.OwnDesk;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Changes the language of the session and of the account, and returns to the page. A page with typed text posts itself instead. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient OwnDesk own;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Languages.named(request.getParameter(Languages.PARAMETER));
        if (language == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Languages.choose(request, language);
        if (request.getUserPrincipal() != null) {
            own.speak(language.getLanguage());
        }
        response.sendRedirect(Addresses.inside(request.getContextPath(), request.getParameter("to")));
    }
}
