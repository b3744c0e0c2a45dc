package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.PostalPlace;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Names the place of a postal code, so that a form can propose it; an unknown code has none. */
@WebServlet("/customers/postal-place")
public class PostalPlaceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient CustomerDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        String place = code == null
                ? ""
                : desk.postalPlace(code)
                        .filter(PostalPlace::letters)
                        .map(found -> found.name(request.getParameter("language")))
                        .orElse("");
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(place);
    }
}
