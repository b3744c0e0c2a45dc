package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** An amount as a person types it: {@code 1 234,50}. A field is filled without groups. */
@FacesConverter("register.money")
public class MoneyConverter implements Converter<Money> {
    @Override
    public Money getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Money.parse(typed.replace("€", ""));
        } catch (RegisterException refusal) {
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    Texts.of(refusal.key(), refusal.arguments().toArray()),
                    null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Money amount) {
        return Formats.typedPrice(amount);
    }
}
