package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.ReportFile;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A report to the Ombudsman as it was made. Whether the caller may see it is the desk's to say. */
@WebServlet("/documents/breach-report.pdf")
public class BreachReportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient BreachDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportFile report = desk.report(Addressed.id(request.getParameter("id")));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + report.fileName() + '"');
            response.setContentLength(report.pdf().length);
            response.getOutputStream().write(report.pdf());
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException noSuchReport) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
