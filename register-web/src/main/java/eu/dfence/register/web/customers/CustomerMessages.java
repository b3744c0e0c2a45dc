package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.FieldRefusal;
import eu.dfence.register.web.shell.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Puts what the desk refused beside its field and into the summary; a refused field shows again what was typed. */
final class CustomerMessages {
    private CustomerMessages() {}

    static void refuse(FieldRefusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent form = faces.getViewRoot().findComponent("form");
        String sentence = Texts.of(refusal.key(), refusal.arguments().toArray());
        if (form.findComponent(refusal.field().id()) instanceof UIInput input) {
            input.setValid(false);
            input.setSubmittedValue(input.getValue() == null ? "" : input.getValue());
            faces.addMessage(input.getClientId(faces), message(FacesMessage.SEVERITY_ERROR, sentence));
        } else {
            faces.addMessage(null, message(FacesMessage.SEVERITY_ERROR, sentence));
        }
        faces.validationFailed();
    }

    static void refuse(String key) {
        add(FacesMessage.SEVERITY_ERROR, key);
    }

    static void warn(String key) {
        add(FacesMessage.SEVERITY_WARN, key);
    }

    private static void add(Severity severity, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, message(severity, Texts.of(key)));
        faces.validationFailed();
    }

    private static FacesMessage message(Severity severity, String sentence) {
        return new FacesMessage(severity, sentence, null);
    }
}
