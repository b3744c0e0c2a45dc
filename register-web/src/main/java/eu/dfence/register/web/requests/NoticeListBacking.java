package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.rectification.api.NoticeRow;
import eu.dfence.register.privacy.rectification.api.RectificationDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Notices that nobody has answered, and how many of them are late. */
@Named("noticeList")
@RequestScoped
public class NoticeListBacking {
    @EJB
    RectificationDesk desk;

    private Page<NoticeRow> page;
    private Integer late;

    public Page<NoticeRow> getPage() {
        if (page == null) {
            page = desk.open();
        }
        return page;
    }

    public int getLate() {
        if (late == null) {
            late = desk.late();
        }
        return late;
    }
}
