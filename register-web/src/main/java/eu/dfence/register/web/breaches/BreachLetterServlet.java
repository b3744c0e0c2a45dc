package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.LetterFile;
import eu.dfence.register.privacy.breaches.api.TellingDesk;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A letter that told somebody of a breach, as it was written. Whether the caller may see it is the desk's to say. */
@WebServlet("/documents/breach-letter.pdf")
public class BreachLetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient TellingDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LetterFile letter = desk.letter(Addressed.id(request.getParameter("id")));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + letter.fileName() + '"');
            response.setContentLength(letter.pdf().length);
            response.getOutputStream().write(letter.pdf());
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException noSuchLetter) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
