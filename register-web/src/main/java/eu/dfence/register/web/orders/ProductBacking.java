package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.ProductCard;
import eu.dfence.register.orders.api.ProductDesk;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** One product: what it costs and how it is taxed from day to day. */
@Named("productCard")
@ViewScoped
public class ProductBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ProductDesk desk;

    private ProductCard card;
    private TypedProduct typed;

    @Inject
    void open(HttpServletRequest request, Clock clock) {
        card = desk.product(request.getParameter("code"));
        typed = TypedProduct.of(card.today(), LocalDate.now(clock));
    }

    public String describe() {
        desk.describe(card.version(), typed.form());
        return done("products.done.described");
    }

    public String price() {
        desk.price(code(), card.version(), typed.getPriceFrom(), typed.getPrice());
        return done("products.done.priced");
    }

    public String tax() {
        desk.tax(code(), card.version(), typed.vat());
        return done("products.done.taxed");
    }

    public String withdraw() {
        desk.withdraw(code(), card.version());
        return done("products.done.withdrawn");
    }

    public String sellAgain() {
        desk.sellAgain(code(), card.version());
        return done("products.done.sold-again");
    }

    private String code() {
        return card.today().code();
    }

    private String done(String key) {
        Told.done(key);
        return "/products/product.xhtml?faces-redirect=true&code=" + code();
    }

    public ProductCard getCard() {
        return card;
    }

    public TypedProduct getTyped() {
        return typed;
    }
}
