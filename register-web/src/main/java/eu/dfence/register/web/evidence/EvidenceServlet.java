package eu.dfence.register.web.evidence;

import eu.dfence.register.privacy.evidence.api.EvidenceDesk;
import eu.dfence.register.privacy.evidence.api.EvidencePack;
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

/** Makes the auditor's pack and hands it out, once for each press. Whether the caller may have it is the desk's to say. */
@WebServlet("/documents/evidence.zip")
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient EvidenceDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Locale language = Locale.forLanguageTag(String.valueOf(request.getParameter("language")));
            EvidencePack pack = desk.pack(LetterLanguage.of(language));
            byte[] zip = pack.zip();
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + pack.fileName() + '"');
            response.setContentLength(zip.length);
            response.getOutputStream().write(zip);
        } catch (EJBAccessException noRight) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RegisterException refused) {
            RefusedDocument.tell(refused, request, response);
        }
    }
}
