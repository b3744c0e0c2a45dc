package eu.dfence.register.web.outreach;

import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingFile;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.RefusedDocument;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Hands over the file that this session made, once, when the gate lets it out; after a refusal, told in words, it still waits. */
@WebServlet("/documents/mailing.csv")
public class MailingFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient MailingDesk desk;

    @Inject
    transient MadeFile made;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<MailingFile> file = made.waiting(asked(request));
            if (file.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            byte[] csv = desk.handOut(asked(request), file.get().csv());
            made.fetched(asked(request));
            send(csv, response);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException refused) {
            RefusedDocument.tell(refused, request, response);
        }
    }

    private static void send(byte[] csv, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"mailing.csv\"");
        response.setContentLength(csv.length);
        response.getOutputStream().write(csv);
    }

    /** @throws RegisterException {@code mailings.unknown} when the address names no id */
    static UUID asked(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException e) {
            throw new RegisterException("mailings.unknown");
        }
    }
}
