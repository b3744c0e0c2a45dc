package eu.dfence.register.web.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.ClauseChange;
import eu.dfence.register.privacy.notice.api.NoticeArchiveDesk;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** Two versions side by side, or one and the draft. */
@Named("noticeChanges")
@RequestScoped
public class NoticeChangesBacking {
    @EJB
    NoticeArchiveDesk desk;

    @Inject
    HttpServletRequest request;

    private LetterLanguage language;
    private LocalDate older;
    private LocalDate newer;
    private List<ClauseChange> changes;

    @PostConstruct
    void open() {
        language = AskedNotice.language(request);
        LocalDate one = AskedNotice.day(request, "older");
        LocalDate other = AskedNotice.day(request, "newer");
        if (one == null) throw new RegisterException("notice.unknown");
        boolean swapped = other != null && other.isBefore(one);
        older = swapped ? other : one;
        newer = swapped ? one : other;
        changes = desk.compare(older, newer, language);
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public LetterLanguage[] getLanguages() {
        return LetterLanguage.values();
    }

    public LocalDate getOlder() {
        return older;
    }

    /** Null of the draft. */
    public LocalDate getNewer() {
        return newer;
    }

    /** The address of the same two in another language, up to it. */
    public String getPair() {
        return "older=" + older + (newer == null ? "" : "&newer=" + newer);
    }

    public List<ClauseChange> getDiffering() {
        return changes.stream()
                .filter(each -> each.kind() != ClauseChange.Kind.SAME)
                .toList();
    }

    public List<ClauseChange> getSame() {
        return changes.stream()
                .filter(each -> each.kind() == ClauseChange.Kind.SAME)
                .toList();
    }
}
