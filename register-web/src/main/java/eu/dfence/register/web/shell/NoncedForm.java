package eu.dfence.register.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * A form that sends the page's nonce back. PrimeFaces adds that field by script on pages that load its scripts, and
 * refuses the post of every other page.
 */
class NoncedForm extends RendererWrapper {
    NoncedForm(Renderer<?> wrapped) {
        super(wrapped);
    }

    @Override
    public void encodeBegin(FacesContext faces, UIComponent form) throws IOException {
        super.encodeBegin(faces, form);
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", "primefaces.nonce", null);
        out.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        out.endElement("input");
    }
}
