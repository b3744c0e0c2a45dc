package eu.dfence.register.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Sends a failure to its page. A part of a page cannot show one, so the browser is sent there. */
final class FailurePage {
    static final String SENTENCE = "register.failure.sentence";
    static final String CODE = "register.failure.code";
    private static final String SHOWN = "register.failure.shown";
    private static final System.Logger LOG = System.getLogger(FailurePage.class.getName());

    private record Answer(int status, String page) {}

    private static final Map<Failure.Kind, Answer> ANSWERS = Map.of(
            Failure.Kind.REFUSED, new Answer(HttpServletResponse.SC_CONFLICT, "refused"),
            Failure.Kind.STALE, new Answer(HttpServletResponse.SC_CONFLICT, "refused"),
            Failure.Kind.MISSING, new Answer(HttpServletResponse.SC_NOT_FOUND, "missing"),
            Failure.Kind.FORBIDDEN, new Answer(HttpServletResponse.SC_FORBIDDEN, "forbidden"),
            Failure.Kind.EXPIRED, new Answer(HttpServletResponse.SC_OK, "expired"),
            Failure.Kind.BROKEN, new Answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "error"));

    private FailurePage() {}

    /** Whether this request is about to show, or shows, an error page. */
    static boolean isShown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                || request.getAttribute(SHOWN) != null
                || request.getServletPath().startsWith("/errors/");
    }

    static void show(FacesContext faces, Failure failure) {
        ExternalContext external = faces.getExternalContext();
        String typedIn = failure.kind() == Failure.Kind.EXPIRED ? Retyped.page(external) : null;
        if (typedIn != null) {
            openAnew(external, typedIn);
            faces.responseComplete();
            return;
        }
        Answer answer = ANSWERS.get(failure.kind());
        boolean again = external.getRequestMap().put(SHOWN, true) != null;
        if (again || failure.kind() == Failure.Kind.BROKEN) {
            external.getRequestMap().put(CODE, logged(failure.cause()));
        } else if (failure.keepsPage()) {
            external.getRequestMap().put(SENTENCE, failure.sentence());
        }
        if (again) {
            sendPlain(external);
        } else {
            send(faces, external, answer);
        }
        faces.responseComplete();
    }

    /** Writes the failure into the log under a fresh code. Messages of exceptions may hold what was typed: only types and places are written. */
    static String logged(Throwable thrown) {
        String code = ReferenceCode.next();
        LOG.log(Level.ERROR, () -> code + " " + StackOnly.of(thrown));
        return code;
    }

    /** The error page itself failed: the code alone, in the two languages. */
    private static void sendPlain(ExternalContext external) {
        try {
            external.responseReset();
            external.setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            external.setResponseContentType("text/plain;charset=UTF-8");
            external.getResponseOutputWriter()
                    .write("Jokin meni vikaan. Something went wrong. "
                            + external.getRequestMap().get(CODE));
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void send(FacesContext faces, ExternalContext external, Answer answer) {
        String page = "/errors/" + answer.page() + ".xhtml";
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                Object code = external.getRequestMap().get(CODE);
                external.redirect(external.getRequestContextPath() + page + (code == null ? "" : "?code=" + code));
            } else {
                dispatch(external, answer.status(), page);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void openAnew(ExternalContext external, String page) {
        try {
            dispatch(external, HttpServletResponse.SC_OK, page);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void dispatch(ExternalContext external, int status, String page) throws IOException {
        external.responseReset();
        external.setResponseStatus(status);
        external.setRequest(new AskedAnew((HttpServletRequest) external.getRequest()));
        external.dispatch(page);
    }
}
