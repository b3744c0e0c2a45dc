package eu.dfence.register.web.shell;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An input that says whether it was refused, and which hint and message of its {@code r:field} belong to it. */
class SpokenInput extends RendererWrapper {
    SpokenInput(Renderer<?> wrapped) {
        super(wrapped);
    }

    @Override
    public void encodeBegin(FacesContext faces, UIComponent input) throws IOException {
        Map<String, Object> attributes = input.getPassThroughAttributes();
        boolean refused = input instanceof EditableValueHolder value && !value.isValid();
        put(attributes, "aria-invalid", refused ? "true" : null);
        if (input.getParent() != null
                && (input.getId() + "-field").equals(input.getParent().getId())) {
            put(attributes, "aria-describedby", describing(faces, input, refused));
        }
        super.encodeBegin(faces, input);
    }

    private static String describing(FacesContext faces, UIComponent input, boolean refused) {
        String ids = Stream.of("-hint", refused ? "-msg" : "-hint")
                .distinct()
                .map(suffix -> input.findComponent(input.getId() + suffix))
                .filter(each -> each != null && each.isRendered())
                .map(each -> each.getClientId(faces))
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
