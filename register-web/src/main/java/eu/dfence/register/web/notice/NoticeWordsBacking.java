package eu.dfence.register.web.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.DraftClause;
import eu.dfence.register.privacy.notice.api.NoticeDesk;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.Told;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The house's own words in one clause of the notice. */
@Named("noticeWords")
@ViewScoped
public class NoticeWordsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    NoticeDesk desk;

    @Inject
    transient HttpServletRequest request;

    private LetterLanguage language;
    private DraftClause clause;
    private String words;

    @PostConstruct
    void open() {
        Clause asked = AskedNotice.clause(request);
        language = AskedNotice.language(request);
        clause = desk.draft(language).clauses().stream()
                .filter(each -> each.passage().clause() == asked)
                .findFirst()
                .orElseThrow(() -> new RegisterException("notice.unknown"));
        words = clause.own();
    }

    public String save() {
        desk.write(clause.passage().clause(), language, words, clause.seen());
        Told.done("notice.written");
        return "/notices/list.xhtml?faces-redirect=true&language=" + language.tag();
    }

    public LetterLanguage getLanguage() {
        return language;
    }

    public DraftClause getClause() {
        return clause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
