package eu.dfence.register.web.letters;

import eu.dfence.register.privacy.letters.api.LetterTemplateDesk;
import eu.dfence.register.shared.api.RegisterException;
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

/** The letter a draft makes, told made-up values. Whether the caller may see it is the desk's to say. */
@WebServlet("/documents/letter-preview.pdf")
public class LetterPreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient LetterTemplateDesk desk;

    @Inject
    transient Drafts drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Drafts.Draft> draft = id(request.getParameter("id")).flatMap(drafts::with);
        if (draft.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] pdf = desk.preview(
                    draft.get().kind(), draft.get().language(), draft.get().body());
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"letter.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException faulty) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
