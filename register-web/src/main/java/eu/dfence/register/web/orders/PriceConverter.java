package eu.dfence.register.web.orders;

import eu.dfence.register.shared.api.Typed;
import eu.dfence.register.web.shell.Formats;
import eu.dfence.register.web.shell.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A unit price as a person types it, with up to five decimals: {@code 0,01234}. */
@FacesConverter("register.price")
public class PriceConverter implements Converter<BigDecimal> {
    private static final Pattern TYPED = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,5})?");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Typed.compact(typed.replace("€", ""));
        if (!TYPED.matcher(text).matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("orders.refused.product-price"), null));
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, BigDecimal price) {
        return price == null ? "" : Formats.typedPrice(price);
    }
}
