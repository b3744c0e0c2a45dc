package eu.dfence.register.web.invoicing;

import eu.dfence.register.banking.api.PaymentReference;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A payer's reference, national or RF, as a person types it; a wrong check digit is said at the field. */
@FacesConverter("register.reference")
public class ReferenceConverter implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return PaymentReference.parse(typed).print();
        } catch (RegisterException refusal) {
            throw new ConverterException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    Texts.of(refusal.key(), refusal.arguments().toArray()),
                    null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, String reference) {
        return reference == null ? "" : reference;
    }
}
