package eu.dfence.register.web.evidence;

import eu.dfence.register.privacy.evidence.api.RecordDesk;
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

/** A version of the record of processing as it was made. Whether the caller may see it is the desk's to say. */
@WebServlet({"/documents/record.pdf", "/documents/record.csv"})
public class RecordServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient RecordDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean csv = request.getServletPath().endsWith(".csv");
        try {
            byte[] file = desk.file(UUID.fromString(String.valueOf(request.getParameter("id"))), csv);
            response.setContentType(csv ? "text/csv;charset=UTF-8" : "application/pdf");
            response.setHeader(
                    "Content-Disposition",
                    csv ? "attachment; filename=\"record.csv\"" : "inline; filename=\"record.pdf\"");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IllegalArgumentException noId) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RegisterException refused) {
            RefusedDocument.tell(refused, request, response);
        }
    }
}
