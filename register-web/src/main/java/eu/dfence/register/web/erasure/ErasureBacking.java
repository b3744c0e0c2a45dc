package eu.dfence.register.web.erasure;

import eu.dfence.register.privacy.erasure.api.ErasureCard;
import eu.dfence.register.privacy.erasure.api.ErasureDesk;
import eu.dfence.register.privacy.erasure.api.Fate;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.web.shell.Tasks;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What becomes of everything held of one person, and the yes or no of a second one. */
@Named("erasure")
@ViewScoped
public class ErasureBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ErasureDesk desk;

    @Inject
    transient Tasks tasks;

    private ErasureCard card;
    private String reason;
    private String customerNumber;
    private String rows;
    private String tellAt;

    @PostConstruct
    void open() {
        card = desk.of(request());
    }

    /** @throws RegisterException {@code requests.unknown} when the address names no id */
    private static UUID request() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new RegisterException("requests.unknown");
        }
    }

    public String make() {
        desk.plan(card.request());
        return again();
    }

    public String approve() {
        desk.approve(card.plan().id(), card.plan().sha256(), customerNumber, reason);
        return again();
    }

    public String sendBack() {
        desk.sendBack(card.plan().id(), reason);
        return again();
    }

    public String execute() {
        desk.carryOut(card.plan().id(), rows, tellAt);
        return again();
    }

    String again() {
        return "/erasure/plan.xhtml?faces-redirect=true&id=" + card.request();
    }

    public ErasureCard getCard() {
        return card;
    }

    /** The fates that somebody meets, in the order of the plan. */
    public List<Fate> getFates() {
        return Stream.of(Fate.values())
                .filter(fate -> !card.plan().of(fate).isEmpty())
                .toList();
    }

    public int getTotal() {
        return Stream.of(Fate.values()).mapToInt(card.plan()::count).sum();
    }

    public int getGoing() {
        return card.plan().going();
    }

    public boolean isExecutable() {
        return card.open() && card.known() && tasks.hold(Roles.PRIVACY_OFFICER_MAINTAIN);
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public String getTellAt() {
        return tellAt;
    }

    public void setTellAt(String tellAt) {
        this.tellAt = tellAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCustomerNumber() {
        return customerNumber;
    }

    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }
}
