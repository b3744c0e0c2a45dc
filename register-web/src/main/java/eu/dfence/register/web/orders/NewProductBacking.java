package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.ProductDesk;
import eu.dfence.register.shared.api.Typed;
import eu.dfence.register.web.shell.Told;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Opens a product. */
@Named("newProduct")
@ViewScoped
public class NewProductBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ProductDesk desk;

    @Inject
    Clock clock;

    private TypedProduct typed;

    @PostConstruct
    void open() {
        typed = TypedProduct.blank(LocalDate.now(clock));
    }

    public String save() {
        String code = Typed.code(typed.getCode());
        desk.open(typed.form(), typed.getPrice(), typed.vat());
        Told.done("products.done.opened", code);
        return "/products/product.xhtml?faces-redirect=true&code=" + code;
    }

    public TypedProduct getTyped() {
        return typed;
    }
}
