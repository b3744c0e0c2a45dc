package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.ProductDesk;
import eu.dfence.register.orders.api.ProductList;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The price list, what is sold or what has been withdrawn. What is looked for comes by POST. */
@Named("productList")
@RequestScoped
public class ProductListBacking {
    @EJB
    ProductDesk desk;

    @Inject
    HttpServletRequest request;

    private ProductList list;

    public ProductList getList() {
        if (list == null) {
            list = desk.list(getText(), isWithdrawn());
        }
        return list;
    }

    public String getText() {
        return Objects.requireNonNullElse(request.getParameter("q"), "");
    }

    public boolean isWithdrawn() {
        return Boolean.parseBoolean(request.getParameter("withdrawn"));
    }
}
