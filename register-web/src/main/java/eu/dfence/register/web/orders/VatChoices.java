package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.ProductDesk;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.web.shell.Formats;
import eu.dfence.register.web.shell.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The VAT classes a product may have, each with today's rate. The rates are the law's and are not chosen here. */
@Named("vatChoices")
@RequestScoped
public class VatChoices {
    @EJB
    ProductDesk desk;

    public List<SelectItem> getAll() {
        var rates = desk.rates();
        return Stream.of(VatClass.values())
                .filter(rates::containsKey)
                .map(each -> new SelectItem(
                        each, Texts.of("products.vat." + each) + ", " + Formats.percent(rates.get(each))))
                .toList();
    }
}
