package eu.dfence.register.web.disclosures;

import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.Told;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One partner and what was agreed with it, or a new one. */
@Named("onePartner")
@ViewScoped
public class PartnerBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    PartnerDesk desk;

    @Inject
    transient Clock clock;

    @Inject
    transient HttpServletRequest request;

    private PartnerCard card;
    private TypedPartner typed;
    private TypedAgreed agreed;
    private transient Part scan;

    @PostConstruct
    void open() {
        String id = request.getParameter("id");
        card = id == null ? null : desk.partner(id(id));
        typed = card == null ? new TypedPartner() : new TypedPartner(card.row().partner());
        agreed = new TypedAgreed(
                LocalDate.now(clock), card == null ? null : card.row().partner().country());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RegisterException("partners.unknown");
        }
    }

    public String save() {
        if (card == null) return again(desk.open(typed.form()));
        desk.change(card.row().id(), card.version(), typed.form());
        return again(card.row().id());
    }

    public String agree() throws IOException {
        try (InputStream content = scan == null ? InputStream.nullInputStream() : scan.getInputStream()) {
            desk.agree(card.row().id(), agreed.getFrom(), agreed.getTo(), content.readAllBytes());
        }
        return again(card.row().id());
    }

    public String end() {
        desk.end(card.row().id());
        return again(card.row().id());
    }

    public String addSubProcessor() {
        desk.addSubProcessor(card.row().id(), agreed.getName(), agreed.getCountry(), agreed.getTask());
        return again(card.row().id());
    }

    public String approve(UUID subProcessor) {
        desk.approve(card.row().id(), subProcessor);
        return again(card.row().id());
    }

    public String remove(UUID subProcessor) {
        desk.remove(card.row().id(), subProcessor);
        return again(card.row().id());
    }

    public String ground() {
        desk.ground(card.row().id(), agreed.transfer());
        return again(card.row().id());
    }

    public String endTransfer(UUID transfer) {
        desk.endTransfer(card.row().id(), transfer);
        return again(card.row().id());
    }

    public String allow() {
        desk.allow(card.row().id(), agreed.getPurpose(), agreed.needed());
        return again(card.row().id());
    }

    private static String again(UUID id) {
        Told.done("partners.saved");
        return "/partners/partner.xhtml?faces-redirect=true&id=" + id;
    }

    /** Null while a new one is written. */
    public PartnerCard getCard() {
        return card;
    }

    public TypedPartner getTyped() {
        return typed;
    }

    public TypedAgreed getAgreed() {
        return agreed;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
