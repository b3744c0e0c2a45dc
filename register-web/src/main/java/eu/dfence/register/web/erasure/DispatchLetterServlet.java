package eu.dfence.register.web.erasure;

import eu.dfence.register.privacy.outbox.api.DispatchDesk;
import eu.dfence.register.privacy.outbox.api.DispatchLetter;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.RefusedDocument;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** What is sent because of an erasure, as the gate lets it out; a refusal is told in words. Whether the caller may have it is the desk's to say. */
@WebServlet("/documents/dispatch.pdf")
public class DispatchLetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient DispatchDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DispatchLetter letter = desk.letter(UUID.fromString(String.valueOf(request.getParameter("id"))));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + letter.fileName() + '"');
            response.setContentLength(letter.pdf().length);
            response.getOutputStream().write(letter.pdf());
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException refused) {
            RefusedDocument.tell(refused, request, response);
        } catch (IllegalArgumentException noSuchLetter) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
