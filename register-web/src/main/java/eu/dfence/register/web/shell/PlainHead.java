package eu.dfence.register.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;

/**
 * The head of a page that has nothing of PrimeFaces on it: the register's own styles and script, without a theme, settings
 * and an order of resources that nobody on the page asks for. A page with any resource of a library gets the library's head.
 */
class PlainHead extends RendererWrapper {
    private static final String HEAD = "head";

    PlainHead(Renderer<?> wrapped) {
        super(wrapped);
    }

    @Override
    public void encodeBegin(FacesContext faces, UIComponent head) throws IOException {
        UIViewRoot page = faces.getViewRoot();
        if (page.getComponentResources(faces, HEAD).isEmpty()) {
            faces.getResponseWriter().startElement(HEAD, head);
        } else {
            super.encodeBegin(faces, head);
        }
    }
}
