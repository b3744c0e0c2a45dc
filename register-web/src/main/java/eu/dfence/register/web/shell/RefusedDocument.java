package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says on a page of its own, in words, why a document is not handed out. */
public final class RefusedDocument {
    static final String REFUSAL = "register.failure.refusal";

    private RefusedDocument() {}

    public static void tell(RegisterException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(REFUSAL, refusal);
        boolean missing = Failure.of(refusal).kind() == Failure.Kind.MISSING;
        response.sendError(missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT);
    }
}
