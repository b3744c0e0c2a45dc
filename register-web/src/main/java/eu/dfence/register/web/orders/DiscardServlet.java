package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.web.shell.InPlaceServlet;
import jakarta.ejb.EJB;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Throws a draft away. */
@WebServlet("/orders/discard")
public class DiscardServlet extends InPlaceServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OrderDesk desk;

    @Override
    protected JsonObjectBuilder answer(HttpServletRequest request) {
        TypedOrder typed = new TypedOrder(request);
        desk.discard(typed.order(), typed.version());
        return to(request, "/orders/list.xhtml");
    }
}
