package eu.dfence.register.web.shell;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as if its page had been asked for and nothing posted: an error page that answers a form would otherwise look
 * for its own past in the form's.
 */
class AskedAnew extends HttpServletRequestWrapper {
    AskedAnew(HttpServletRequest posted) {
        super(posted);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return ResponseStateManager.VIEW_STATE_PARAM.equals(name) ? null : super.getParameter(name);
    }
}
