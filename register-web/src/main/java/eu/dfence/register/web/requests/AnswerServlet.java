package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.AnswerDesk;
import eu.dfence.register.privacy.requests.api.AnswerDocument;
import eu.dfence.register.privacy.requests.api.AnswerFormat;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** A file that answers a request, as it left. A letter opens, data is saved; the name tells the request and nobody. */
@WebServlet("/documents/request-answer")
public class AnswerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient AnswerDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(desk.document(UUID.fromString(String.valueOf(request.getParameter("id")))), response);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException | IllegalArgumentException noSuchAnswer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(AnswerDocument document, HttpServletResponse response) throws IOException {
        String where = document.format() == AnswerFormat.PDF ? "inline" : "attachment";
        response.setContentType(document.format().mediaType());
        response.setHeader("Content-Disposition", where + "; filename=\"" + document.fileName() + '"');
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }
}
