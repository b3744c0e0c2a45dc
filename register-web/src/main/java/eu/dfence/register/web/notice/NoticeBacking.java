package eu.dfence.register.web.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.NoticeDesk;
import eu.dfence.register.privacy.notice.api.NoticeDraft;
import eu.dfence.register.web.shell.Told;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;

/** The notice as it would be published now, what keeps it from that, and its publishing. */
@Named("noticeDraft")
@RequestScoped
public class NoticeBacking {
    @EJB
    NoticeDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private NoticeDraft draft;
    private LocalDate from;
    private String seen;

    @PostConstruct
    void open() {
        from = LocalDate.now(clock);
    }

    public NoticeDraft getDraft() {
        if (draft == null) {
            draft = desk.draft(AskedNotice.language(request));
        }
        return draft;
    }

    public LetterLanguage[] getLanguages() {
        return LetterLanguage.values();
    }

    public String publish() {
        desk.publish(from, seen);
        Told.done("notice.published");
        return "/notices/versions.xhtml?faces-redirect=true";
    }

    /** Of what the page shows; what comes back is of what it showed. */
    public String getSeen() {
        return getDraft().sha256();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
