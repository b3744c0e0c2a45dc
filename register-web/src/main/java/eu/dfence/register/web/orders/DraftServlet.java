package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.web.shell.InPlaceServlet;
import jakarta.ejb.EJB;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Keeps the draft while it is written; the first time it is opened as well. */
@WebServlet("/orders/draft")
public class DraftServlet extends InPlaceServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OrderDesk desk;

    @Override
    protected JsonObjectBuilder answer(HttpServletRequest request) {
        TypedOrder typed = new TypedOrder(request);
        return new KeptDraft(typed, typed.keep(desk)).json(JSON);
    }
}
