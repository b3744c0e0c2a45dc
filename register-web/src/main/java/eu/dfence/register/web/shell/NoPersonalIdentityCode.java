package eu.dfence.register.web.shell;

import eu.dfence.register.privacy.catalogue.api.PersonalIdentityCode;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Stands before every input of every page: a text that holds a personal identity code goes no further. */
@FacesValidator(value = "register.no-personal-identity-code", isDefault = true)
public class NoPersonalIdentityCode implements Validator<Object> {
    @Override
    public void validate(FacesContext faces, UIComponent input, Object value) {
        if (value instanceof String text && PersonalIdentityCode.isRefused(text)) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("personal-identity-code.refused"), null));
        }
    }
}
