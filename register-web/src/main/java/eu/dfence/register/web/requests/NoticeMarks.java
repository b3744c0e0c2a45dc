package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.rectification.api.NoticeRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which icon and colour a notice carries. */
@Named("noticeMarks")
@ApplicationScoped
public class NoticeMarks {
    public String icon(NoticeRow notice) {
        return switch (notice.state()) {
            case TO_SEND -> "circle-dashed";
            case SENT -> "send";
            case ACKNOWLEDGED -> "check";
            case GIVEN_UP -> "undo-2";
        };
    }

    public String kind(NoticeRow notice) {
        if (notice.late()) return "danger";
        return switch (notice.state()) {
            case TO_SEND -> "warn";
            case SENT -> "info";
            case ACKNOWLEDGED -> "ok";
            case GIVEN_UP -> "line";
        };
    }
}
