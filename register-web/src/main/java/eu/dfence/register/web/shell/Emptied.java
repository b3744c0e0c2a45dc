package eu.dfence.register.web.shell;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;

/**
 * Takes out of a page what a POST has put into it. That is known of the inputs of Faces itself, whose value is a question to
 * a bean: submitted text, value and verdict, and nothing else. An input of a library may keep more, so a page with one is
 * never emptied and given to somebody else.
 */
final class Emptied {
    private static final String FACES = "jakarta.faces.component.";

    private Emptied() {}

    static boolean possible(UIComponent page) {
        return Components.all(page, each -> !(each instanceof EditableValueHolder) || isQuestion(each));
    }

    private static boolean isQuestion(UIComponent input) {
        return input instanceof UIInput
                && input.getClass().getName().startsWith(FACES)
                && input.getValueExpression("value") != null;
    }

    static void empty(UIComponent page) {
        Components.each(page, component -> {
            if (component instanceof EditableValueHolder input) input.resetValue();
            if (component instanceof UIForm form) form.setSubmitted(false);
        });
    }
}
