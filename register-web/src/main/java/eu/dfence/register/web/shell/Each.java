package eu.dfence.register.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes its content once for each value: {@code <r:each value="#{…}" var="row" at="position">}, the position counted
 * from 0. What stands in it is only read: it takes no input and keeps no state, so a row costs no more than its words.
 */
@FacesComponent("register.Each")
public class Each extends Part {
    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        String name = (String) getAttributes().get("var");
        String place = (String) getAttributes().get("at");
        Object outer = request.get(name);
        int position = 0;
        for (Object value : values()) {
            request.put(name, value);
            if (place != null) {
                request.put(place, position++);
            }
            super.encodeChildren(faces);
        }
        request.put(name, outer);
    }

    private Iterable<?> values() {
        Object values = getAttributes().get("value");
        if (values instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return values == null ? List.of() : (Iterable<?>) values;
    }

    @Override
    public void processDecodes(FacesContext faces) {}

    @Override
    public void processValidators(FacesContext faces) {}

    @Override
    public void processUpdates(FacesContext faces) {}

    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return false;
    }
}
