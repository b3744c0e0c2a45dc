package eu.dfence.register.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A part of a page that is there or not: {@code <r:part rendered="…">}. Asks once whether it is; {@code ui:fragment} asks
 * four times, which a list pays for each row.
 */
@FacesComponent("register.Part")
public class Part extends UIComponentBase {
    @Override
    public String getFamily() {
        return "register";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (isRendered()) {
            encodeChildren(faces);
        }
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    /** Some renderers come this way instead of by {@link #encodeAll}; they have asked whether it is there. */
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {}

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {}
}
