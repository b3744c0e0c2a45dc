package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page tells: never what went wrong inside, always a code that finds it in the log. */
@Named("failure")
@RequestScoped
public class FailureBacking {
    @Inject
    HttpServletRequest request;

    private String code;

    public String getSentence() {
        Object refusal = request.getAttribute(RefusedDocument.REFUSAL);
        return refusal instanceof RegisterException told
                ? Failure.of(told).sentence()
                : (String) request.getAttribute(FailurePage.SENTENCE);
    }

    /** The code the failure was logged under. A failure that reached the container unlogged is logged now. */
    public String getCode() {
        if (code == null) {
            code = known();
        }
        return code;
    }

    private String known() {
        Object given = request.getAttribute(FailurePage.CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (given == null && thrown instanceof Throwable unlogged) {
            return FailurePage.logged(unlogged);
        }
        String passed = request.getParameter("code");
        return given != null ? given.toString() : ReferenceCode.is(passed) ? passed : null;
    }
}
