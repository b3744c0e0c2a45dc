package eu.dfence.register.web.disclosures;

import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** A signed agreement with a partner: saved, never opened in the register's own pages. */
@WebServlet("/documents/agreement.pdf")
public class AgreementServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient PartnerDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] pdf = desk.scan(UUID.fromString(String.valueOf(request.getParameter("id"))))
                    .content();
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"agreement.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException | IllegalArgumentException noSuchAgreement) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
