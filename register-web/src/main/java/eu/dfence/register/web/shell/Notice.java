package eu.dfence.register.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;

/** One sentence at the top of a page; with a field it leads there. */
public record Notice(String kind, String icon, String role, String text, String field) {
    static List<Notice> all(FacesContext faces) {
        List<Notice> all = new ArrayList<>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(field -> faces.getMessageList(field).forEach(each -> all.add(of(each, field))));
        return all;
    }

    boolean fault() {
        return "danger".equals(kind);
    }

    static Notice of(FacesMessage message, String field) {
        Severity severity = message.getSeverity();
        String text = message.getSummary();
        if (severity == FacesMessage.SEVERITY_INFO) {
            return new Notice("ok", "circle-check", "status", text, field);
        }
        if (severity == FacesMessage.SEVERITY_WARN) {
            return new Notice("warn", "triangle-alert", "status", text, field);
        }
        return new Notice("danger", "circle-alert", "alert", text, field);
    }
}
