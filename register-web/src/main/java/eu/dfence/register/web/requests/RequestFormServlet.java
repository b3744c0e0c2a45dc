package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.letters.api.FormDesk;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The empty form with which a person can ask, in the language named, else in Finnish. */
@WebServlet("/documents/request-form")
public class RequestFormServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient FormDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LetterLanguage language =
                LetterLanguage.of(Locale.forLanguageTag(String.valueOf(request.getParameter("language"))));
        try {
            byte[] pdf = desk.requestForm(language);
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"request-form-" + language.tag() + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException noController) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
