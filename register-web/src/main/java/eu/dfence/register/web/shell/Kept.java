package eu.dfence.register.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of a page that says the same whenever the same is asked: {@code <r:kept as="#{…}">}. It is written once for
 * each value of {@code as}, which therefore holds everything the part depends on; afterwards it is only repeated. No input, no data of a customer and nothing of one page alone may stand in it.
 */
@FacesComponent("register.Kept")
public class Kept extends Part {
    /** Staff times languages times sections; who exceeds it pays for writing anew. */
    private static final int MOST = 2000;

    private static final Map<Object, String> WORDS = new ConcurrentHashMap<>();

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Object as = getAttributes().get("as");
        String words = WORDS.get(as);
        if (words == null) {
            words = written(faces);
            if (WORDS.size() >= MOST) {
                WORDS.clear();
            }
            WORDS.put(as, words);
        }
        faces.getResponseWriter().write(words);
    }

    private String written(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        StringWriter text = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(text));
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
            faces.getResponseWriter().flush();
        } finally {
            faces.setResponseWriter(page);
        }
        return text.toString();
    }
}
