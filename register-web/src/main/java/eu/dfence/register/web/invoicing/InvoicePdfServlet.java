package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.CreditDesk;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The invoice as it left, shown; or saved to be sent, when it leaves through the gate. The address and the file's name tell the invoice and nobody; whether the caller may see it is
 * the desk's to say. The headers around it are the {@code HeadersFilter}'s, which lets the register's own pages frame a
 * PDF and nothing keep it.
 */
@WebServlet("/documents/invoice.pdf")
public class InvoicePdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient InvoiceDesk invoices;

    @EJB
    transient CreditDesk credits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean save = request.getParameter("save") != null;
            send(save ? handedOut(request) : shown(request), save, response);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException noSuchPage) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private InvoiceDocument shown(HttpServletRequest request) {
        String credit = request.getParameter("credit");
        return credit == null
                ? invoices.pdf(Requested.id(request.getParameter("id")))
                : credits.pdf(Requested.id(credit));
    }

    private InvoiceDocument handedOut(HttpServletRequest request) {
        String credit = request.getParameter("credit");
        return credit == null
                ? invoices.handOut(Requested.id(request.getParameter("id")))
                : credits.handOut(Requested.id(credit));
    }

    private static void send(InvoiceDocument document, boolean save, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition", (save ? "attachment" : "inline") + "; filename=\"" + document.fileName() + '"');
        response.setContentLength(document.pdf().length);
        response.getOutputStream().write(document.pdf());
    }
}
