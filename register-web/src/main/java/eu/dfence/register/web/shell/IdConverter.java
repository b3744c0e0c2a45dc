package eu.dfence.register.web.shell;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** An opaque id in an address or a choice. What is no id belongs to nothing. */
@FacesConverter("register.id")
public class IdConverter implements Converter<Object> {
    @Override
    public Object getAsObject(FacesContext faces, UIComponent input, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RegisterException("errors.id.unknown");
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Object id) {
        return id == null ? "" : id.toString();
    }
}
