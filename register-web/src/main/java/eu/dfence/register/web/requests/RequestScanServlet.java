package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.ScanDocument;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The paper a request came on: saved, never opened in the register's own pages. */
@WebServlet("/documents/request-scan")
public class RequestScanServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient RequestDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(desk.scan(UUID.fromString(String.valueOf(request.getParameter("id")))), response);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException | IllegalArgumentException noSuchScan) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(ScanDocument scan, HttpServletResponse response) throws IOException {
        response.setContentType(scan.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + scan.fileName() + '"');
        response.setContentLength(scan.content().length);
        response.getOutputStream().write(scan.content());
    }
}
