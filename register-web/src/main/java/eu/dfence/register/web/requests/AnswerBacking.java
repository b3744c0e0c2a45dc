package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.erasure.api.Kept;
import eu.dfence.register.privacy.requests.api.AnswerDesk;
import eu.dfence.register.privacy.requests.api.AnswerList;
import eu.dfence.register.privacy.requests.api.CertificateForm;
import eu.dfence.register.privacy.requests.api.ConfirmationForm;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.RequestCard;
import eu.dfence.register.privacy.requests.api.Signing;
import eu.dfence.register.privacy.requests.api.Standing;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The letters that answer a request. */
@Named("answering")
@ViewScoped
public class AnswerBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    AnswerDesk desk;

    @Inject
    RequestBacking request;

    @Inject
    LastSigned last;

    @Inject
    PlannedErasure planned;

    private AnswerList made;
    private TypedSigning signing;
    private final List<TypedRefusal> refusals = new ArrayList<>();
    private String acts;
    private String informed;

    @PostConstruct
    void open() {
        RequestCard card = request.getCard();
        made = desk.answers(card.row().id());
        Signing before = last.get();
        signing = new TypedSigning(before == null ? new Signing(made.signatory(), made.title(), null, null) : before);
        for (Correction each : card.asked().corrections()) {
            refusals.add(new TypedRefusal(each.datum(), card.decisionReasons(), card.decisionGround(), null));
        }
        for (Kept each : planned.staying(card)) {
            refusals.add(new TypedRefusal(each.item(), each.facts(), each.provision(), each.erasedOn()));
        }
        if (refusals.isEmpty()) add();
        acts = String.join("\n", made.attachments());
    }

    public void add() {
        RequestCard card = request.getCard();
        refusals.add(new TypedRefusal(null, card.decisionReasons(), card.decisionGround(), null));
    }

    public String certify() {
        return sign(signed -> desk.certify(
                id(),
                new CertificateForm(
                        refusals.stream()
                                .filter(each -> !each.empty())
                                .map(TypedRefusal::refused)
                                .toList(),
                        signed)));
    }

    public String confirm() {
        return sign(signed -> desk.confirm(id(), new ConfirmationForm(lines(acts), lines(informed), signed)));
    }

    public String copy() {
        desk.copy(id());
        return again();
    }

    private String sign(Consumer<Signing> letter) {
        Signing signed = signing.signing();
        letter.accept(signed);
        last.remember(signed);
        return again();
    }

    private String again() {
        return "/requests/request.xhtml?faces-redirect=true&id=" + id();
    }

    /** Whether the person may have the copy: it is known who asks, and recognised. */
    public boolean isCopied() {
        return request.getCard().row().standing() == Standing.CUSTOMER
                && request.getCard().identity() != null;
    }

    private UUID id() {
        return request.getCard().row().id();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    public AnswerList getMade() {
        return made;
    }

    public TypedSigning getSigning() {
        return signing;
    }

    public List<TypedRefusal> getRefusals() {
        return refusals;
    }

    public String getActs() {
        return acts;
    }

    public void setActs(String acts) {
        this.acts = acts;
    }

    public String getInformed() {
        return informed;
    }

    public void setInformed(String informed) {
        this.informed = informed;
    }
}
