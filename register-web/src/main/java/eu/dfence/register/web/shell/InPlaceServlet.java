package eu.dfence.register.web.shell;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Takes a form that a page's script posts and answers, as JSON, what the script puts in place: no page is built for it.
 * A no is told in the words of every page, and the page with what was typed in it stays (ADR 32).
 */
public abstract class InPlaceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Made once: each look for the library goes through all files of the application. */
    protected static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    transient ShellBacking shell;

    /** What to put in place. A refusal is thrown, as on every page. */
    protected abstract JsonObjectBuilder answer(HttpServletRequest request);

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String answer = Texts.in(shell.getLocale(), () -> told(request, response));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer);
    }

    /** The page to go on to. */
    protected static JsonObjectBuilder to(HttpServletRequest request, String page) {
        return JSON.createObjectBuilder().add("to", request.getContextPath() + page);
    }

    private String told(HttpServletRequest request, HttpServletResponse response) {
        try {
            return answer(request).build().toString();
        } catch (RefusedFields refused) {
            return refused(refused.faults());
        } catch (RuntimeException thrown) {
            Failure failure = Failure.of(thrown);
            response.setStatus(status(failure));
            return refused(List.of(new RefusedFields.Fault(null, sentence(failure))));
        }
    }

    /** A refusal is an answer like any other; a missing right and a failure are not. */
    private static int status(Failure failure) {
        if (failure.keepsPage()) return HttpServletResponse.SC_OK;
        return failure.kind() == Failure.Kind.FORBIDDEN
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static String sentence(Failure failure) {
        if (failure.keepsPage()) return failure.sentence();
        return failure.kind() == Failure.Kind.FORBIDDEN
                ? Texts.of("errors.forbidden.text")
                : String.join(
                        " ",
                        Texts.of("errors.error.text"),
                        Texts.of("errors.error.code"),
                        FailurePage.logged(failure.cause()));
    }

    private static String refused(List<RefusedFields.Fault> faults) {
        JsonArrayBuilder refused = JSON.createArrayBuilder();
        faults.forEach(fault -> {
            JsonObjectBuilder told = JSON.createObjectBuilder().add("text", fault.sentence());
            refused.add(fault.field() == null ? told : told.add("field", fault.field()));
        });
        return JSON.createObjectBuilder()
                .add("refused", refused)
                .add("title", faults.size() > 1 ? Texts.of("shell.faults", faults.size()) : "")
                .build()
                .toString();
    }
}
