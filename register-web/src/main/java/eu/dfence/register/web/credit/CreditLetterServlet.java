package eu.dfence.register.web.credit;

import eu.dfence.register.credit.api.CreditDecisionDesk;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.RefusedDocument;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A credit decision with its grounds, in the customer's language. It leaves, and is written down, each time it is made; whether the caller may have it is the desk's to say. */
@WebServlet("/documents/credit-decision.pdf")
public class CreditLetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient CreditDecisionDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Locale language = Locale.forLanguageTag(String.valueOf(request.getParameter("language")));
            byte[] pdf = desk.explanation(
                    Asked.customer(request), Asked.id(request, "decision"), LetterLanguage.of(language));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"credit-decision.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException refused) {
            RefusedDocument.tell(refused, request, response);
        }
    }
}
