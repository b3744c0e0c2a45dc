package eu.dfence.register.web.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.PublishedFile;
import eu.dfence.register.privacy.notice.api.PublishedNotices;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import eu.dfence.register.web.shell.RefusedDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;

/**
 * The privacy notice for everybody: without signing in, without a session, the very bytes that were published (GDPR Art. 12(1)). What is in
 * force stands at a language, each version at its first day, and all of them in a list.
 */
@WebServlet("/notice/*")
public class NoticeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String CONTENT_SECURITY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String A_WHILE = "public, max-age=300";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    transient PublishedNotices notices;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<NoticeAddress> asked = NoticeAddress.of(request.getPathInfo());
        if (request.getPathInfo() == null || request.getPathInfo().equals("/")) {
            response.setHeader("Vary", "Accept-Language");
            response.sendRedirect(
                    request.getContextPath() + "/notice/" + spoken(request).tag());
        } else if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            try {
                answer(asked.get(), request, response);
            } catch (RegisterException refusal) {
                RefusedDocument.tell(refusal, request, response);
            }
        }
    }

    private void answer(NoticeAddress asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PublishedFile> file = asked.list() ? Optional.empty() : file(asked);
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        if (file.isEmpty()) {
            byte[] list = notices.versions(asked.language());
            if (!asked.list()) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            write("text/html;charset=UTF-8", list, Sha256.hex(list), A_WHILE, request, response);
        } else {
            String kept = asked.from() == null ? A_WHILE : FOR_EVER;
            write(file.get().media(), file.get().content(), file.get().sha256(), kept, request, response);
        }
    }

    private Optional<PublishedFile> file(NoticeAddress asked) {
        return asked.from() == null
                ? notices.inForce(LocalDate.now(clock), asked.language(), asked.paper())
                : notices.version(asked.from(), asked.language(), asked.paper());
    }

    private static void write(
            String media,
            byte[] content,
            String sha256,
            String kept,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String tag = '"' + sha256 + '"';
        response.setHeader("Cache-Control", kept);
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match")) && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(media);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** A browser that names no language is not asked for the server's. */
    private static LetterLanguage spoken(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? LetterLanguage.FI
                : NoticeAddress.spoken(Collections.list(request.getLocales()));
    }
}
