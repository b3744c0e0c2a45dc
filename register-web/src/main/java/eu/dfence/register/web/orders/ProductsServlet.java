package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.ProductOffer;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * The price list for the product field: code, name, unit and price of each product, kept by the browser for five
 * minutes. Choosing a product so costs no request.
 */
@WebServlet("/orders/products")
public class ProductsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Made once: each look for the library goes through all files of the application. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @EJB
    transient OrderDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        JsonArrayBuilder products = JSON.createArrayBuilder();
        desk.products().forEach(product -> products.add(row(product, language)));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.getWriter().write(products.build().toString());
    }

    private static JsonArrayBuilder row(ProductOffer product, String language) {
        return JSON.createArrayBuilder()
                .add(product.code())
                .add(product.name(language))
                .add(product.unit())
                .add(product.unitPrice().stripTrailingZeros().toPlainString());
    }
}
