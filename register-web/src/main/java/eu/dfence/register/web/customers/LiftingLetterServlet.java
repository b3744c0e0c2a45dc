package eu.dfence.register.web.customers;

import eu.dfence.register.privacy.rectification.api.NoticeLetter;
import eu.dfence.register.privacy.rectification.api.RestrictionLetterDesk;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.RefusedDocument;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The letter before a restriction is lifted. Its reason comes by POST and stands in no address. */
@WebServlet("/documents/restriction-lifted.pdf")
public class LiftingLetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient RestrictionLetterDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            NoticeLetter letter = desk.lifting(
                    AskedCustomer.required(request),
                    LocalDate.parse(String.valueOf(request.getParameter("on"))),
                    request.getParameter("why"));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + letter.fileName() + '"');
            response.setContentLength(letter.pdf().length);
            response.getOutputStream().write(letter.pdf());
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException refused) {
            RefusedDocument.tell(refused, request, response);
        } catch (DateTimeParseException noDay) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
