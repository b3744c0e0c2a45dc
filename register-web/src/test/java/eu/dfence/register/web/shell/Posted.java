package eu.dfence.register.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form as it arrives, and what is answered to it. */
public final class Posted {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final StringWriter answer = new StringWriter();
    private final String path;
    private final String query;
    private int status = HttpServletResponse.SC_OK;

    private Posted(String path, String query) {
        this.path = path;
        this.query = query;
    }

    public static Posted form() {
        return at("", null);
    }

    static Posted at(String path, String query) {
        return new Posted(path, query);
    }

    /** One more of that name. */
    public Posted with(String field, String value) {
        fields.computeIfAbsent(field, first -> new ArrayList<>()).add(value);
        return this;
    }

    public HttpServletRequest request() {
        return fake(HttpServletRequest.class, (method, argument) -> switch (method) {
            case "getParameter" ->
                fields.containsKey(argument) ? fields.get(argument).get(0) : null;
            case "getParameterValues" ->
                fields.containsKey(argument) ? fields.get(argument).toArray(String[]::new) : null;
            case "getContextPath" -> "/register";
            case "getServletPath" -> path;
            case "getQueryString" -> query;
            case "setCharacterEncoding" -> null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (method, argument) -> switch (method) {
            case "setStatus" -> status = (int) argument;
            case "getWriter" -> new PrintWriter(answer, true);
            case "setContentType" -> null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    int status() {
        return status;
    }

    String answer() {
        return answer.toString();
    }

    private interface Call {
        Object answer(String method, Object argument);
    }

    private static <T> T fake(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Posted.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.answer(method.getName(), arguments == null ? null : arguments[0])));
    }
}
