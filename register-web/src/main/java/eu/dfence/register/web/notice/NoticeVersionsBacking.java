package eu.dfence.register.web.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.MustTell;
import eu.dfence.register.privacy.notice.api.NoticeArchiveDesk;
import eu.dfence.register.privacy.notice.api.VersionRow;
import eu.dfence.register.web.shell.Told;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The versions of the notice, who must be told of the newest, and bringing one from before. */
@Named("noticeVersions")
@ViewScoped
public class NoticeVersionsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    NoticeArchiveDesk desk;

    private List<VersionRow> versions;
    private MustTell mustTell;
    private LetterLanguage language = LetterLanguage.FI;
    private LocalDate from;
    private LocalDate to;
    private transient Part file;

    @PostConstruct
    void open() {
        versions = desk.versions();
        mustTell = desk.mustTell();
    }

    public String bring() throws IOException {
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            desk.bring(from, to, language, content.readAllBytes());
        }
        Told.done("notice.brought");
        return "/notices/versions.xhtml?faces-redirect=true";
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    /** Those known clause by clause, which can be compared. */
    public List<VersionRow> getComposed() {
        return versions.stream().filter(each -> !each.archived()).toList();
    }

    public MustTell getMustTell() {
        return mustTell;
    }

    public LetterLanguage[] getLanguages() {
        return LetterLanguage.values();
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public void setLanguage(LetterLanguage language) {
        this.language = language;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
