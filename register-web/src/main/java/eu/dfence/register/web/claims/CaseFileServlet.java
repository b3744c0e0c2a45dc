package eu.dfence.register.web.claims;

import eu.dfence.register.claims.api.CaseFile;
import eu.dfence.register.claims.api.CollectionDesk;
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

/** What an agency is told of a case, as the gate lets it out; a refusal is told in words. Whether the caller may have it is the desk's to say. */
@WebServlet("/documents/collection.csv")
public class CaseFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient CollectionDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CaseFile file = desk.handOut(UUID.fromString(String.valueOf(request.getParameter("id"))));
            response.setContentType("text/csv");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + '"');
            response.setContentLength(file.csv().length);
            response.getOutputStream().write(file.csv());
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException refused) {
            RefusedDocument.tell(refused, request, response);
        } catch (IllegalArgumentException noSuchCase) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
