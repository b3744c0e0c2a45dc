package eu.dfence.register.web.requests;

import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.privacy.rectification.api.Rectification;
import eu.dfence.register.privacy.rectification.api.RectificationDesk;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
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

/** The corrections of one request as they are carried out, and the notices of them. */
@Named("correcting")
@ViewScoped
public class CorrectingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RectificationDesk desk;

    @Inject
    transient Clock clock;

    private Rectification rectification;
    private List<TypedCorrecting> items;
    private TypedNotice notice;

    @PostConstruct
    void open() {
        rectification = desk.of(Addressed.id("id"));
        items = rectification.corrections().items().stream()
                .map(TypedCorrecting::new)
                .toList();
        notice = new TypedNotice(LocalDate.now(clock));
    }

    /** In the contact values when a datum is chosen, else elsewhere, and the text says what was done. */
    public String settle(TypedCorrecting typed) {
        long item = typed.getItem().id();
        if (typed.getDatum() == null) {
            desk.settle(id(), item, typed.getValue());
        } else {
            desk.correct(id(), item, typed.getDatum(), typed.getValue(), typed.getLanguage());
        }
        return again();
    }

    public String sent(UUID of) {
        desk.sent(of, notice.getOn(), notice.getChannel());
        return again();
    }

    public String acknowledge(UUID of) {
        desk.acknowledged(of, notice.getOn(), notice.getRemark());
        return again();
    }

    public String giveUp(UUID of) {
        desk.giveUp(of, notice.getRemark());
        return again();
    }

    private UUID id() {
        return rectification.corrections().request();
    }

    private String again() {
        return "/requests/request.xhtml?faces-redirect=true&id=" + id();
    }

    public CorrectionCase getCase() {
        return rectification.corrections();
    }

    public Rectification getRectification() {
        return rectification;
    }

    public List<TypedCorrecting> getItems() {
        return items;
    }

    public ContactDatum[] getData() {
        return ContactDatum.values();
    }

    public TypedNotice getNotice() {
        return notice;
    }
}
