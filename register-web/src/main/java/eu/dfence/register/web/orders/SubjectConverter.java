package eu.dfence.register.web.orders;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A data subject's opaque id in a field. */
@FacesConverter("register.subject")
public class SubjectConverter implements Converter<SubjectId> {
    @Override
    public SubjectId getAsObject(FacesContext faces, UIComponent input, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return SubjectId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, SubjectId subject) {
        return subject == null ? "" : subject.toString();
    }
}
