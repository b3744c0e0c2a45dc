package eu.dfence.register.web.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.LetterTemplateDesk;
import eu.dfence.register.privacy.letters.api.Placeholder;
import eu.dfence.register.privacy.letters.api.TemplateCard;
import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateSaving;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.Told;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One text beside the letter it makes. */
@Named("letterTemplate")
@ViewScoped
public class LetterTemplateBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LetterTemplateDesk desk;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    private TemplateCard card;
    private String body;
    private LocalDate validFrom;
    private List<TemplateFault> faults = List.of();
    private UUID draft;

    @PostConstruct
    void open() {
        AskedText asked = AskedText.ofRequest();
        card = desk.template(asked.kind(), asked.language(), asked.number());
        body = card.body();
        validFrom = LocalDate.now(clock);
        look();
    }

    /** Shows the letter the text makes, or what is wrong with the text; an empty text is not blamed before anybody wrote. */
    public void look() {
        faults = body == null || body.isBlank() ? List.of() : desk.check(kind(), card.language(), body);
        draft = faults.isEmpty() && body != null && !body.isBlank() ? drafts.keep(kind(), card.language(), body) : null;
    }

    public String save() {
        TemplateSaving saving = desk.save(kind(), card.language(), card.newest(), validFrom, body == null ? "" : body);
        if (saving instanceof TemplateSaving.Stale) throw new RegisterException("errors.stale");
        if (saving instanceof TemplateSaving.Faulty refused) {
            faults = refused.faults();
            draft = null;
            return null;
        }
        Told.done("letters.done.saved", ((TemplateSaving.Stored) saving).number());
        return "/letters/template.xhtml?faces-redirect=true&kind=" + kind() + "&language="
                + card.language().tag();
    }

    private LetterKind kind() {
        return card.kind();
    }

    public TemplateCard getCard() {
        return card;
    }

    public List<Placeholder> getPlaceholders() {
        return kind().declared();
    }

    /** Whether letters of this kind must name it. */
    public boolean obligatory(String name) {
        return kind().obligatory().contains(name);
    }

    public List<FaultyLine> getFaultyLines() {
        return FaultyLine.of(faults, body == null ? "" : body);
    }

    public LetterLanguage[] getLanguages() {
        return LetterLanguage.values();
    }

    public UUID getDraft() {
        return draft;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
